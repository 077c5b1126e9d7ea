(table $t 3 funcref) (table 1 (ref func) (ref.func $f)) (func $f) (memory 1)
(elem (i32.const 0) $f) (elem (table 1) (i32.const 0) func $f) (elem func $f $f) (elem declare func $f)
(elem (i32.const 1) funcref (ref.func $f) (ref.null func)) (elem externref) (elem declare (ref func) (item ref.func $f))
(elem (table $t) (offset i32.const 0) (ref null func) (ref.func $f)) (data (i32.const 0) "\"\\\n\u{e9}") (data "")
