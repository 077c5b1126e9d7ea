(func (drop (f32.const 0x1p-149)) (drop (f32.const -0)) (drop (f32.const nan:0x1)) (drop (f32.const -nan))
(drop (f32.const inf)) (drop (f32.const 16777216)) (drop (f64.const 0x1.fffffffffffffp1023))
(drop (f64.const -nan:0x4000000000001)) (drop (f64.const 5e-324)) (drop (f64.const 0.1)))
