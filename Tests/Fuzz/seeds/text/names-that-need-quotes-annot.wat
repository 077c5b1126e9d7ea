(func $"a b") (func (@name "a b")) (func (@name "\1b[2J")) (func $c)
