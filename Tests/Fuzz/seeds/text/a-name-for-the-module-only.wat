(module $x)
