(module
  (memory 1)
  (global $g (mut v128) (v128.const i64x2 0 0))
  (func (param $a i32) (param $n i32) (param $v v128) (result v128)
    (local $i i32) (local $sum v128)
    (loop $next
      (local.set $sum
        (i32x4.add (local.get $sum) (v128.load offset=16 (i32.add (local.get $a) (local.get $i)))))
      (v128.store (i32.add (local.get $a) (local.get $i)) (local.get $sum))
      (br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 16))) (local.get $n))))
    (global.set $g (i16x8.shl (local.get $sum) (i32.const 3)))
    (local.set $sum (v128.load32_lane offset=4 2 (i32.const 0) (local.get $sum)))
    (v128.store8_lane 15 (i32.shl (local.get $i) (i32.const 1)) (local.get $sum))
    (local.set $sum
      (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $sum) (local.get $v)))
    (select (v128.bitselect (local.get $sum) (local.get $v) (v128.const i64x2 1 -1))
      (i32x4.replace_lane 1 (local.get $v) (i32x4.extract_lane 3 (local.get $sum)))
      (v128.any_true (local.get $v)))))
