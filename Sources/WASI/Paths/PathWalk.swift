// The walk of our own: a path taken one component at a time from an open directory. It serves the file system in memory,
// and directories of the host where the kernel cannot keep a path beneath one.
//
// The directories passed lie on a stack, so `..` leads to where the walk came from, whatever a rename or a link did to
// the names meanwhile, and never above the first one. Links are expanded by putting their components in front of what is
// left to do; nothing is ever opened by following one.

/// A directory that a walk can pass through.
protocol WalkableDirectory: AnyObject {
  func step(to name: [UInt8]) throws(Errno) -> WalkStep<Self>
}

enum WalkStep<Directory> {
  case directory(Directory)
  case link([UInt8])
  case other
  case missing
}

/// Where a path leads: a name in a directory.
struct PathPlace<Directory> {
  let directory: Directory
  /// Nil for the directory itself.
  let name: [UInt8]?
  /// A trailing slash says so.
  let mustBeDirectory: Bool
}

/// Links that one path may lead through.
let mostLinks = 40

func walk<Directory: WalkableDirectory>(
  _ path: GuestPath, from start: Directory, follows: Bool
) throws(Errno) -> PathPlace<Directory> {
  var passed: [Directory] = [start]
  var ahead: [[UInt8]] = path.components.reversed()
  var mustBeDirectory = path.hasTrailingSlash
  var links = 0
  while let name = ahead.popLast() {
    let current = passed[passed.count - 1]
    let isLast = ahead.isEmpty
    if isDot(name) { continue }
    if isDotDot(name) {
      guard passed.count > 1 else { throw .notPermitted }
      passed.removeLast()
      continue
    }
    if isLast, !follows {
      return PathPlace(directory: current, name: name, mustBeDirectory: mustBeDirectory)
    }
    switch try current.step(to: name) {
    case .directory(let next) where !isLast:
      passed.append(next)
    case .link(let content):
      links += 1
      guard links <= mostLinks else { throw .loop }
      guard let first = content.first else { throw .noEntry }
      guard first != slash else { throw .notPermitted }
      if isLast, content.last == slash { mustBeDirectory = true }
      ahead += pathComponents(content).reversed()
    case .missing where !isLast: throw .noEntry
    case .other where !isLast: throw .notDirectory
    case .directory, .missing, .other:
      return PathPlace(directory: current, name: name, mustBeDirectory: mustBeDirectory)
    }
  }
  return PathPlace(directory: passed[passed.count - 1], name: nil, mustBeDirectory: mustBeDirectory)
}
