;; Values that an interpreter keeps in registers between instructions must survive what happens in between.

(module
  (memory 1)
  (global $g (mut i32) (i32.const 7))
  (func $id (param i32) (result i32) (local.get 0))

  ;; A local read before it is overwritten keeps its old value on the stack.
  (func (export "read then write") (param i32) (result i32)
    (local.get 0) (local.set 0 (i32.const 100)) (local.get 0) (i32.sub))
  ;; The same through tee, with the local used on both sides.
  (func (export "tee both sides") (param i32) (result i32)
    (i32.add (local.get 0) (local.tee 0 (i32.mul (local.get 0) (i32.const 3)))))
  ;; A result waits on the stack across a call.
  (func (export "across a call") (param i32) (result i32)
    (i32.mul (i32.add (local.get 0) (i32.const 1)) (call $id (i32.add (local.get 0) (i32.const 2)))))
  ;; A comparison whose result is used as a number, not only to branch.
  (func (export "compare kept") (param i32) (result i32) (local i32)
    (local.set 1 (i32.lt_s (local.get 0) (i32.const 10)))
    (if (local.get 1) (then (global.set $g (i32.const 1))))
    (i32.add (local.get 1) (global.get $g)))
  ;; Floats and integers have registers of their own.
  (func (export "mixed") (param f64 f32 i64) (result f64)
    (f64.add
      (f64.mul (local.get 0) (f64.const 2))
      (f64.add (f64.promote_f32 (f32.neg (local.get 1))) (f64.convert_i64_s (i64.sub (local.get 2) (i64.const 1))))))
  ;; A value carried into a block, through a branch, and out.
  (func (export "through blocks") (param i32) (result i32)
    (i32.const 5)
    (block (param i32) (result i32)
      (i32.add (local.get 0))
      (br_if 0 (local.get 0))
      (i32.const 1000) (i32.add)))
  ;; A loop with parameters that swap each time round.
  (func (export "swap loop") (param i32) (result i32 i32)
    (i32.const 1) (i32.const 2)
    (loop $l (param i32 i32) (result i32 i32)
      (local.set 0 (i32.sub (local.get 0) (i32.const 1)))
      (call $swap)
      (br_if $l (local.get 0))))
  (func $swap (param i32 i32) (result i32 i32) (local.get 1) (local.get 0))
)

(assert_return (invoke "read then write" (i32.const 3)) (i32.const -97))
(assert_return (invoke "tee both sides" (i32.const 5)) (i32.const 20))
(assert_return (invoke "across a call" (i32.const 4)) (i32.const 30))
(assert_return (invoke "compare kept" (i32.const 11)) (i32.const 7))
(assert_return (invoke "compare kept" (i32.const 9)) (i32.const 2))
(assert_return (invoke "mixed" (f64.const 1.5) (f32.const 0.25) (i64.const -3)) (f64.const -1.25))
(assert_return (invoke "through blocks" (i32.const 2)) (i32.const 7))
(assert_return (invoke "through blocks" (i32.const 0)) (i32.const 1005))
(assert_return (invoke "swap loop" (i32.const 3)) (i32.const 2) (i32.const 1))
(assert_return (invoke "swap loop" (i32.const 4)) (i32.const 1) (i32.const 2))
