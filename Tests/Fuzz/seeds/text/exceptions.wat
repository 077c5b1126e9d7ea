(tag $t (param i32)) (func (result i32) (block $l (result i32 exnref)
(block $n (try_table (catch_ref $t $l) (catch_all $n) (throw $t (i32.const 1)))) (return (i32.const 0))) (throw_ref))
(export "t" (tag $t)) (func)
