(module
  (func (param i32 i32) (result i32 i32)
    (block $a (result i32)
      (br_if $a (local.get 1) (i32.eqz (local.get 0)))
      (drop)
      (block $b (block $c
        (br_table $b $c $b (local.get 0)))
        (return (i32.const 1) (i32.const 2)))
      (select (local.get 0) (local.get 1) (i32.const 3)))
    (i32.const 7)))
