(memory 1) (func (param v128) (result v128)
(i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 31 (local.get 0) (v128.const f64x2 nan -1))
(v128.load8_lane offset=3 15 (i32.const 0) (local.get 0)) (i32x4.add) (i32x4.extract_lane 3) (i32x4.splat))
