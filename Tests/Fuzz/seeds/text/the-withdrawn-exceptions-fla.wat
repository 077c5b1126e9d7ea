(tag $t (param i32)) (func (result i32)
try $l (result i32) i32.const 1 throw $t catch $t br $l catch_all rethrow $l end)
(func (try (do (throw $t (i32.const 1))) (catch $t drop) (catch_all (rethrow 0))))
(func (block $out (try $in (do (call 0) drop) (delegate $out))) try try call 0 drop delegate 0 catch_all end)
