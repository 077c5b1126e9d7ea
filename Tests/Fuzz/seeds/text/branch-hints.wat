(func (param i32) (local i64) (@metadata.code.branch_hint "\01") (if (local.get 0) (then)) (block
local.get 0 (@metadata.code.branch_hint "\00") br_if 0)) (func)
(func (block (br_if 0 (i32.const 1)) (@metadata.code.branch_hint "\00") (br_if 0 (i32.const 1))))
