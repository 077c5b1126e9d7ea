(@custom "a" (before first) "1") (@custom "b" (after type) "\00\ff") (@custom "c" (before code) "3") (func)
(@custom "d" "4") (@custom "e" (after import)) (@custom "e" (after code) "twice") (@custom "\n" (after data) "")
