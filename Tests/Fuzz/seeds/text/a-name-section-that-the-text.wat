(func $f) (@custom "name" "\01\04\01\00\01g")
