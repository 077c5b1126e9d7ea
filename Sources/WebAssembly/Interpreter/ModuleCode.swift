// The register code of a module: a cell for each function, filled at its first call, and shared by all instances.

final class ModuleCode: @unchecked Sendable {
  // Immutable but for what the lock guards: cells are written once each, their entry last, and blocks only grow.
  let contents: ModuleContents
  let layout: InstanceLayout
  let options: TranslationOptions
  let signatures: SignatureTable
  /// The engine's.
  let types: TypeRegistry
  private let cells: UnsafeMutablePointer<CodeCell>
  private let lock = Lock()
  private var blocks: [CodeBlock] = []
  /// Those with handlers of exceptions, by address.
  private var guardedBlocks: [GuardedBlock] = []

  /// The code of one function.
  private struct CodeBlock {
    let start: UnsafeMutablePointer<UInt64>
    let count: Int
    let function: UInt32
  }

  private struct GuardedBlock {
    let start: UnsafeRawPointer
    let count: Int
    let exceptions: ExceptionTable
  }

  init(_ contents: ModuleContents, types: TypeRegistry, options: TranslationOptions) {
    self.contents = contents
    self.options = options
    self.types = types
    layout = InstanceLayout(contents)
    signatures = SignatureTable(contents)
    cells = .allocate(capacity: contents.bodies.count)
    let stub = HandlerTable.shared[.translate]
    for n in 0..<contents.bodies.count {
      let cell = cells + n
      cell.initialize(to: CodeCell(entry: 0, stub: stub, function: UInt64(contents.importedFunctionCount + n)))
      cell.pointee.entry = UInt(bitPattern: UnsafeMutableRawPointer(cell) + 8)
    }
  }

  deinit {
    for block in blocks { block.start.deallocate() }
    cells.deallocate()
  }

  /// The cell of a function that is not imported.
  @inline(__always) func cell(of function: Int) -> UnsafeMutablePointer<CodeCell> {
    cells + (function - contents.importedFunctionCount)
  }

  /// Gives a cell its code, unless another thread has. `detail` becomes the slots of a frame that is too large.
  func translate(_ cell: UnsafeMutablePointer<CodeCell>, detail: inout UInt64) -> RunResult {
    let function = Int(cell.pointee.function)
    return lock.withLock {
      guard cell.pointee.entry == UInt(bitPattern: UnsafeMutableRawPointer(cell) + 8) else { return .finished }
      do throws(TranslationError) {
        let translation = try translation(of: function, recording: false)
        let code = translation.code
        let start = UnsafeMutablePointer<UInt64>.allocate(capacity: code.count)
        start.initialize(from: code, count: code.count)
        blocks.append(CodeBlock(start: start, count: code.count, function: UInt32(function)))
        if !translation.exceptions.isEmpty {
          let block = GuardedBlock(start: start, count: code.count, exceptions: translation.exceptions)
          guardedBlocks.insert(block, at: guardedBlockCount(upTo: block.start))
        }
        cell.pointee.entry = UInt(bitPattern: start)
        return .finished
      } catch {
        switch error {
        case .frameTooLarge(let slots):
          detail = UInt64(slots)
          return .frameTooLarge
        }
      }
    }
  }

  /// Translates all functions now.
  func translateAll() throws(TranslationError) {
    for n in 0..<contents.bodies.count {
      var slots: UInt64 = 0
      let result = translate(cells + n, detail: &slots)
      if result == .frameTooLarge { throw .frameTooLarge(slots: Int(slots)) }
    }
  }

  /// The function whose code holds an address, and the word in it; nil for code of other modules.
  func function(containing pc: UnsafeRawPointer) -> (index: UInt32, word: Int)? {
    lock.withLock {
      for block in blocks {
        let distance = pc - UnsafeRawPointer(block.start)
        if distance >= 0, distance < block.count * 8 { return (block.function, distance / 8) }
      }
      return nil
    }
  }

  /// Where an exception goes on that passes an instruction of this module; nil when nothing there handles it. `steps`
  /// grows by what was looked at.
  func landing(
    at pc: UnsafeRawPointer, tag: TagPointer, in instance: InstancePointer, steps: inout Int64
  ) -> (pc: UnsafeRawPointer, clause: ExceptionTable.Clause)? {
    lock.withLock {
      let index = guardedBlockCount(upTo: pc) - 1
      guard index >= 0 else { return nil }
      let block = guardedBlocks[index]
      let word = (pc - block.start) / 8
      guard word < block.count else { return nil }
      let clause = block.exceptions.clause(at: word, steps: &steps) {
        UnsafeRawPointer(instance).load(fromByteOffset: Int($0), as: TagPointer.self) == tag
      }
      return clause.map { (block.start + 8 * Int($0.target), $0) }
    }
  }

  /// How many guarded blocks begin at or before an address.
  private func guardedBlockCount(upTo pc: UnsafeRawPointer) -> Int {
    var (low, high) = (0, guardedBlocks.count)
    while low < high {
      let middle = (low + high) / 2
      if guardedBlocks[middle].start <= pc { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Where in the module the instruction came from whose code contains a word: translated again, with the places
  /// recorded, so that running code keeps no table.
  func offset(ofWord word: Int, in function: UInt32) -> Int? {
    guard let translation = try? translation(of: Int(function), recording: true) else { return nil }
    return translation.places.last { $0.word <= word }?.offset
  }

  func translation(of function: Int, recording: Bool) throws(TranslationError) -> Translation {
    try FunctionTranslator.translate(function, of: self, recording: recording)
  }
}
