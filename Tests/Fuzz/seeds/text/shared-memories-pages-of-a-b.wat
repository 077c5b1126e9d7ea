(memory 1 1 shared (pagesize 1)) (func (result i64 i64)
(i64.add128 (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4)) (drop (i32.atomic.rmw.add (i32.const 0) (i32.const 1)))
atomic.fence)
