(module
  (memory 1)
  (func (param $a i32) (param $n i32) (result i32)
    (local $i i32) (local $sum i32)
    (loop $next
      (local.set $sum
        (i32.add (local.get $sum)
          (i32.load offset=16 (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2))))))
      (i32.store8 (i32.add (local.get $a) (local.get $i)) (local.get $sum))
      (br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (i32.store (i32.const 1024) (local.get $sum))
    (i32.load (i32.const 1028))))
