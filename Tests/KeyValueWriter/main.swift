import Glibc
import Messages
import ProviderTestHost

// A process that a test can kill: LIBRARY FILE COUNT SYNCHRONOUS. It adds 1 to the key `n` so many times and prints each
// answer, unbuffered, once it has it.

let arguments = CommandLine.arguments
guard arguments.count == 5, let count = Int(arguments[3]) else { exit(2) }
let host = TestHost()
try host.load(arguments[1])
try host.start()
try host.bind("MACTOR", [("FILE", arguments[2]), ("SYNCHRONOUS", arguments[4])])
let request = AddRequest(key: "n", value: 1).encoded()
for _ in 0..<count {
  let answer = try AddResponse(messagePack: try host.call("Add", request))
  let line = Array("\(answer.value)\n".utf8)
  guard write(1, line, line.count) == line.count else { break }
}
host.stop()
