extension Module {
  /// Decodes and validates a module, all of it: nothing that is invalid ever runs.
  ///
  /// - Throws: `DecodeError`, `ValidationError` or `LimitError`.
  public convenience init(_ bytes: [UInt8], engine: Engine) throws {
    let contents: ModuleContents
    do throws(Rejection) {
      contents = try Module.load(bytes, engine)
    } catch {
      throw error.cause
    }
    self.init(validated: contents, engine: engine)
  }

  private static func load(_ bytes: [UInt8], _ engine: Engine) throws(Rejection) -> ModuleContents {
    // Places in a module are 32-bit numbers.
    let maximum = min(engine.limits.moduleBytes, Int(UInt32.max))
    guard bytes.count <= maximum else { throw .limit("bytes of a module", bytes.count, maximum: maximum) }
    return try bytes.withUnsafeBufferPointer { (buffer) throws(Rejection) -> ModuleContents in
      var decoder = ModuleDecoder(buffer, engine: engine)
      var contents = try decoder.decode()
      contents.bytes = bytes
      try ModuleValidator(engine).validate(&contents, ByteReader(buffer))
      return contents
    }
  }
}
