(func (drop (i32.const -2147483648)) (drop (i64.const 0x7fffffffffffffff)) (drop (i64.const -1)))
