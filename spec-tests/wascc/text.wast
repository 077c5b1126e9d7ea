;; What a reader of text must refuse, and what it must take, beyond the official scripts.

;; A try that has been delegated is closed, and handlers end with catch_all.
(assert_malformed (module quote "(func (try (do) (delegate 0) (catch_all)))") "unexpected token")
(assert_malformed (module quote "(tag) (func (try (do) (catch_all) (catch 0)))") "unexpected token")
(assert_malformed (module quote "(tag) (func try catch_all catch 0 end)") "unexpected token")
(assert_malformed (module quote "(func try catch_all delegate 0)") "unexpected token")
(assert_malformed (module quote "(func (try (catch_all)))") "unexpected token")
(assert_malformed (module quote "(func (try (do) nop))") "unexpected token")
(assert_malformed (module quote "(func block catch_all end)") "unexpected token")
(assert_malformed (module quote "(func try)") "unexpected token")

;; The label of a delegate counts from outside of its try.
(module
  (tag $t)
  (func (export "outer") (result i32)
    (block $out (result i32)
      (try $handler (result i32)
        (do (try $inner (do (throw $t)) (delegate $handler)) (i32.const 1))
        (catch $t (i32.const 2)))))
  (func (export "flat") (result i32)
    try $handler (result i32) try throw $t delegate $handler i32.const 1 catch $t i32.const 3 end $handler))
(assert_return (invoke "outer") (i32.const 2))
(assert_return (invoke "flat") (i32.const 3))

;; Literals are counted before they are judged, and what is no number is named as such.
(assert_malformed (module quote "(func (v128.const i32x4 0x1_0000_0000 1))") "wrong number of lane literals")
(assert_malformed (module quote "(func (v128.const i32x4 0x1_0000_0000 1 2 3))") "constant out of range")
(assert_malformed (module quote "(func (v128.const i32x4 0x 1 2 3))") "unknown operator")

;; A section given as bytes stands for the one that names would make.
(module (func $f) (@custom "name" "\01\04\01\00\01g"))
