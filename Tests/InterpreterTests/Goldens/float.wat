(module
  (memory 1)
  (func (param $x f64) (param $p i32) (result f64)
    (local $y f64)
    (local.set $y (f64.mul (f64.add (local.get $x) (f64.const 1)) (f64.load offset=8 (local.get $p))))
    (if (f64.lt (local.get $y) (f64.const 0)) (then (local.set $y (f64.neg (local.get $y)))))
    (f64.store (local.get $p) (f64.const 0))
    (f64.sqrt (local.get $y))))
