;; The withdrawn exception instructions, where handlers, delegation and the stack below meet.

(module
  (tag $a (param i32))
  (tag $b (param i32 i64))
  (tag $five (param i32 f32 f64 i64 i32))
  (func $throw (param i32)
    (if (i32.eq (local.get 0) (i32.const 1)) (then (throw $a (i32.const 10))))
    (if (i32.eq (local.get 0) (i32.const 2)) (then (throw $b (i32.const 20) (i64.const 2))))
    (if (i32.eq (local.get 0) (i32.const 3))
      (then (throw $five (i32.const 30) (f32.const 1) (f64.const 2) (i64.const 3) (i32.const 4)))))

  ;; Results come from the guarded code or from one of three handlers; the stack below is in use.
  (func (export "handlers") (param i32) (result i32)
    (i32.mul (local.get 0) (i32.const 1000))
    (try (result i32)
      (do (call $throw (local.get 0)) (i32.const 1))
      (catch $a)
      (catch $b (drop))
      (catch_all (i32.const 99)))
    (i32.add))

  (func (export "five") (param i32) (result i32 f32 f64 i64 i32)
    (try (result i32 f32 f64 i64 i32)
      (do
        (call $throw (local.get 0))
        (i32.const 1) (f32.const 2) (f64.const 3) (i64.const 4) (i32.const 5))
      (catch $five)))

  (func (export "local") (param i32) (result i32) (local $x i32)
    (local.set $x (i32.const 7))
    (try
      (do
        (i32.add (local.get 0) (i32.const 1))
        (call $throw (local.get 0))
        (local.set $x))
      (catch_all))
    (local.get $x))

  ;; The outer of two handlers' exceptions is thrown again inside the inner handler.
  (func $rethrow_outer (param i32)
    (try $outer
      (do (throw $a (local.get 0)))
      (catch $a
        (drop)
        (try $inner
          (do (throw $b (i32.const 1) (i64.const 1)))
          (catch $b (drop) (drop) (rethrow $outer))))))
  (func (export "rethrow outer") (param i32) (result i32)
    (try (result i32)
      (do (call $rethrow_outer (local.get 0)) (i32.const -1))
      (catch $a)
      (catch_all (i32.const -2))))
  (func (export "rethrow passes its own try") (result i32)
    (try $outer (result i32)
      (do
        (try $inner
          (do (throw $a (i32.const 5)))
          (catch $a (drop) (rethrow $inner))
          (catch_all (unreachable)))
        (i32.const 0))
      (catch $a)))

  ;; A handler is not guarded by its own try, nor by the clauses after it.
  (func (export "throw in a handler") (result i32)
    (try (result i32)
      (do
        (try
          (do (throw $a (i32.const 1)))
          (catch $a (throw $b (i64.const 2)))
          (catch $b (drop) (drop) (unreachable)))
        (i32.const 0))
      (catch $b (drop))))

  ;; Delegation skips the handlers between.
  (func (export "delegate") (param i32) (result i32)
    (try $outer (result i32)
      (do
        (try $between (result i32)
          (do (try (result i32) (do (call $throw (local.get 0)) (i32.const 1)) (delegate $outer)))
          (catch_all (i32.const -1))))
      (catch $a)
      (catch $b (drop))))
  (func $delegate_out (param i32)
    (try (do (try (do (call $throw (local.get 0))) (delegate 1))) (catch_all (unreachable))))
  (func (export "delegate to the caller") (param i32) (result i32)
    (try (result i32) (do (call $delegate_out (local.get 0)) (i32.const 0)) (catch $a)))
  (func (export "delegate to a block") (result i32)
    (try (result i32)
      (do
        (block $block (try (do (try (do (throw $a (i32.const 3))) (delegate $block))) (catch_all (unreachable))))
        (i32.const 0))
      (catch $a)))
  (func (export "delegate from a handler") (result i32)
    (try (result i32)
      (do
        (try $t
          (do (throw $b (i32.const 0) (i64.const 0)))
          (catch $b (drop) (drop) (try (do (throw $a (i32.const 4))) (delegate $t)))
          (catch $a (unreachable)))
        (i32.const 0))
      (catch $a)))

  ;; A branch out of a handler, and to the label of its try.
  (func (export "branch") (param i32) (result i32)
    (block $out (result i32)
      (try $try (result i32)
        (do (call $throw (local.get 0)) (br $try (i32.const 1)))
        (catch $a (br $try (i32.add (i32.const 1))))
        (catch $b (drop) (br $out (i32.add (i32.const 2)))))
      (i32.add (i32.const 100))))
  (func (export "loop") (param i32) (result i32) (local $n i32)
    (loop $again
      (try
        (do
          (local.set $n (i32.add (local.get $n) (i32.const 1)))
          (if (i32.lt_u (local.get $n) (local.get 0)) (then (throw $a (local.get $n)))))
        (catch $a (drop) (br $again))))
    (local.get $n))

  ;; Old and new instructions guard each other.
  (func (export "mixed") (param i32) (result i32)
    (block $handler (result i32)
      (try_table (result i32) (catch $a $handler)
        (try (result i32)
          (do
            (block $ref (result exnref)
              (try_table (catch_all_ref $ref) (call $throw (local.get 0)))
              (return (i32.const 0)))
            (throw_ref))
          (catch $b (drop))))))
  (func (export "after code that goes on nowhere") (result i32)
    (try (result i32)
      (do (throw $a (i32.const 6)) (try (do (nop)) (catch_all (nop))) (try (do) (delegate 0)))
      (catch $a (return) (try (do) (catch $a (drop)))))))

(assert_return (invoke "handlers" (i32.const 0)) (i32.const 1))
(assert_return (invoke "handlers" (i32.const 1)) (i32.const 1010))
(assert_return (invoke "handlers" (i32.const 2)) (i32.const 2020))
(assert_return (invoke "handlers" (i32.const 3)) (i32.const 3099))
(assert_return (invoke "five" (i32.const 0)) (i32.const 1) (f32.const 2) (f64.const 3) (i64.const 4) (i32.const 5))
(assert_return (invoke "five" (i32.const 3)) (i32.const 30) (f32.const 1) (f64.const 2) (i64.const 3) (i32.const 4))
(assert_exception (invoke "five" (i32.const 1)))
(assert_return (invoke "local" (i32.const 0)) (i32.const 1))
(assert_return (invoke "local" (i32.const 2)) (i32.const 7))
(assert_return (invoke "rethrow outer" (i32.const 12)) (i32.const 12))
(assert_return (invoke "rethrow passes its own try") (i32.const 5))
(assert_return (invoke "throw in a handler") (i32.const 1))
(assert_return (invoke "delegate" (i32.const 0)) (i32.const 1))
(assert_return (invoke "delegate" (i32.const 1)) (i32.const 10))
(assert_return (invoke "delegate" (i32.const 2)) (i32.const 20))
(assert_exception (invoke "delegate" (i32.const 3)))
(assert_return (invoke "delegate to the caller" (i32.const 1)) (i32.const 10))
(assert_exception (invoke "delegate to the caller" (i32.const 2)))
(assert_return (invoke "delegate to a block") (i32.const 3))
(assert_return (invoke "delegate from a handler") (i32.const 4))
(assert_return (invoke "branch" (i32.const 0)) (i32.const 101))
(assert_return (invoke "branch" (i32.const 1)) (i32.const 111))
(assert_return (invoke "branch" (i32.const 2)) (i32.const 22))
(assert_return (invoke "loop" (i32.const 5)) (i32.const 5))
(assert_return (invoke "mixed" (i32.const 0)) (i32.const 0))
(assert_return (invoke "mixed" (i32.const 1)) (i32.const 10))
(assert_return (invoke "mixed" (i32.const 2)) (i32.const 20))
(assert_exception (invoke "mixed" (i32.const 3)))
(assert_return (invoke "after code that goes on nowhere") (i32.const 6))

;; Structures in payloads, which a collection must find wherever the exception is.
(module
  (type $pair (struct (field i32) (field (mut (ref null $pair)))))
  (tag $t (param (ref $pair) i64 (ref i31)))
  (tag $any (param anyref))
  (global $kept (mut exnref) (ref.null exn))
  (func $throw (param i32)
    (throw $t (struct.new $pair (local.get 0) (ref.null $pair)) (i64.const 2) (ref.i31 (i32.const 3))))
  (func $litter (param i32)
    (loop $again
      (drop (struct.new $pair (i32.const 0) (struct.new $pair (i32.const 1) (ref.null $pair))))
      (br_if $again (local.tee 0 (i32.sub (local.get 0) (i32.const 1))))))
  (func (export "keep") (param i32)
    (block $handler (result exnref)
      (try_table (catch_all_ref $handler) (call $throw (local.get 0)))
      (unreachable))
    (global.set $kept)
    (call $litter (i32.const 200_000)))
  (func (export "catch kept") (result i32 i32)
    (local $pair (ref null $pair))
    (block $handler (result (ref $pair) i64 (ref i31))
      (try_table (catch $t $handler) (throw_ref (global.get $kept)))
      (unreachable))
    (i31.get_s)
    (return_call $number))
  (func $number (param (ref $pair) i64 i32) (result i32 i32)
    (struct.get $pair 0 (local.get 0)) (local.get 2))
  (func (export "withdrawn") (param i32) (result i32)
    (try (result i32)
      (do
        (try (result i32)
          (do (throw $any (struct.new $pair (local.get 0) (ref.null $pair))))
          (catch $any (drop) (call $litter (i32.const 200_000)) (rethrow 0))))
      (catch $any (struct.get $pair 0 (ref.cast (ref $pair)))))))

(assert_return (invoke "keep" (i32.const 41)))
(assert_return (invoke "catch kept") (i32.const 41) (i32.const 3))
(assert_return (invoke "withdrawn" (i32.const 42)) (i32.const 42))
