import Commands
import Glibc

exit(WasccCommand.run(Array(CommandLine.arguments.dropFirst()), in: .process))
