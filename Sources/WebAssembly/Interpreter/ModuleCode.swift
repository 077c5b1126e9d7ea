// The register code of a module: a cell for each function, filled at its first call, and shared by all instances.

final class ModuleCode: @unchecked Sendable {
  // Immutable but for what the lock guards: cells are written once each, their entry last, and blocks only grow.
  let contents: ModuleContents
  let layout: InstanceLayout
  let options: TranslationOptions
  let signatures: SignatureTable
  private let cells: UnsafeMutablePointer<CodeCell>
  private let lock = Lock()
  private var blocks: [CodeBlock] = []

  /// The code of one function.
  private struct CodeBlock {
    let start: UnsafeMutablePointer<UInt64>
    let count: Int
    let function: UInt32
  }

  init(_ contents: ModuleContents, options: TranslationOptions) {
    self.contents = contents
    self.options = options
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
        let code = try translation(of: function, recording: false).code
        let start = UnsafeMutablePointer<UInt64>.allocate(capacity: code.count)
        start.initialize(from: code, count: code.count)
        blocks.append(CodeBlock(start: start, count: code.count, function: UInt32(function)))
        cell.pointee.entry = UInt(bitPattern: start)
        return .finished
      } catch {
        switch error {
        case .frameTooLarge(let slots):
          detail = UInt64(slots)
          return .frameTooLarge
        case .unsupported: return .unsupportedInstruction
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
