(import "" "\00" (func (param i32))) (import "é" "e\u{301}" (table 1 2 funcref)) (import "\u{202e}" "(;" (memory 0))
(import "m" ";)" (global (mut f32))) (import "m" "\"" (tag)) (export "\u{7f}" (func 0)) (export "\\" (global 0))
