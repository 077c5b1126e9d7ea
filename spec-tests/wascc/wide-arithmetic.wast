;; 128-bit operations whose operands are constants, locals and temporaries in turn, and whose results are used in place.

(module
  (func (export "carry") (param i64 i64) (result i64 i64)
    (i64.add128 (local.get 0) (local.get 1) (i64.const 1) (i64.const 0)))
  (func (export "sum of products") (param i64 i64) (result i64 i64)
    (i64.add128
      (i64.mul_wide_u (local.get 0) (local.get 1))
      (i64.mul_wide_s (i64.sub (i64.const 0) (local.get 0)) (local.get 1))))
  (func (export "into locals") (param i64 i64) (result i64) (local $low i64) (local $high i64)
    (i64.sub128 (local.get 0) (local.get 1) (local.get 1) (local.get 0))
    (local.set $high)
    (local.set $low)
    (i64.xor (local.get $low) (local.get $high))))

(assert_return (invoke "carry" (i64.const -1) (i64.const 7)) (i64.const 0) (i64.const 8))
(assert_return (invoke "carry" (i64.const -1) (i64.const -1)) (i64.const 0) (i64.const 0))
(assert_return (invoke "sum of products" (i64.const 3) (i64.const 5)) (i64.const 0) (i64.const 0))
(assert_return (invoke "sum of products" (i64.const 0x7fff_ffff_ffff_ffff) (i64.const 4)) (i64.const 0) (i64.const 0))
(assert_return (invoke "into locals" (i64.const 1) (i64.const 2)) (i64.const 0xffff_ffff_ffff_ffff))
