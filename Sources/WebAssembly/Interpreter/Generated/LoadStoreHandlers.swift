// Generated from Operations/: swift run HandlerGenerator Sources/WebAssembly/Interpreter
// swift-format-ignore-file

extension HandlerTable {
  static func fillLoadStore(_ table: UnsafeMutablePointer<UInt64>) {
    fill_load8(table)
    fill_load16(table)
    fill_load32(table)
    fill_load64(table)
    fill_i32Load8Signed(table)
    fill_i32Load16Signed(table)
    fill_i64Load8Signed(table)
    fill_i64Load16Signed(table)
    fill_i64Load32Signed(table)
    fill_f32Load(table)
    fill_f64Load(table)
    fill_store8(table)
    fill_store16(table)
    fill_store32(table)
    fill_store64(table)
    fill_f32Store(table)
    fill_f64Store(table)
  }

  private static func fill_load8(_ table: UnsafeMutablePointer<UInt64>) {
    func op_load8_s_W(_ place: Place, _ values: Values) -> Int { runLoad(Load8.self, Slot.self, store: true, place, values) }
    table[1185] = address(op_load8_s_W)
    func op_load8_s_A(_ place: Place, _ values: Values) -> Int { runLoad(Load8.self, Slot.self, store: false, place, values) }
    table[1186] = address(op_load8_s_A)
    func op_load8_r_W(_ place: Place, _ values: Values) -> Int { runLoad(Load8.self, Accumulator.self, store: true, place, values) }
    table[1187] = address(op_load8_r_W)
    func op_load8_r_A(_ place: Place, _ values: Values) -> Int { runLoad(Load8.self, Accumulator.self, store: false, place, values) }
    table[1188] = address(op_load8_r_A)
    func op_load8_indexedS_W(_ place: Place, _ values: Values) -> Int { runIndexedLoad(Load8.self, Slot.self, store: true, place, values) }
    table[1189] = address(op_load8_indexedS_W)
    func op_load8_indexedS_A(_ place: Place, _ values: Values) -> Int { runIndexedLoad(Load8.self, Slot.self, store: false, place, values) }
    table[1190] = address(op_load8_indexedS_A)
    func op_load8_indexedR_W(_ place: Place, _ values: Values) -> Int { runIndexedLoad(Load8.self, Accumulator.self, store: true, place, values) }
    table[1191] = address(op_load8_indexedR_W)
    func op_load8_indexedR_A(_ place: Place, _ values: Values) -> Int { runIndexedLoad(Load8.self, Accumulator.self, store: false, place, values) }
    table[1192] = address(op_load8_indexedR_A)
    func op_load8_displacedS_W(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(Load8.self, Slot.self, store: true, place, values) }
    table[1193] = address(op_load8_displacedS_W)
    func op_load8_displacedS_A(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(Load8.self, Slot.self, store: false, place, values) }
    table[1194] = address(op_load8_displacedS_A)
    func op_load8_displacedR_W(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(Load8.self, Accumulator.self, store: true, place, values) }
    table[1195] = address(op_load8_displacedR_W)
    func op_load8_displacedR_A(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(Load8.self, Accumulator.self, store: false, place, values) }
    table[1196] = address(op_load8_displacedR_A)
    func op_load8_absolute_W(_ place: Place, _ values: Values) -> Int { runAbsoluteLoad(Load8.self, store: true, place, values) }
    table[1197] = address(op_load8_absolute_W)
    func op_load8_absolute_A(_ place: Place, _ values: Values) -> Int { runAbsoluteLoad(Load8.self, store: false, place, values) }
    table[1198] = address(op_load8_absolute_A)
    func op_load8_linked(_ place: Place, _ values: Values) -> Int { runLinkedLoad(Load8.self, place, values) }
    table[1199] = address(op_load8_linked)
    func op_load8_wide(_ place: Place, _ values: Values) -> Int { runWideLoad(Load8.self, place, values) }
    table[1200] = address(op_load8_wide)
  }

  private static func fill_load16(_ table: UnsafeMutablePointer<UInt64>) {
    func op_load16_s_W(_ place: Place, _ values: Values) -> Int { runLoad(Load16.self, Slot.self, store: true, place, values) }
    table[1201] = address(op_load16_s_W)
    func op_load16_s_A(_ place: Place, _ values: Values) -> Int { runLoad(Load16.self, Slot.self, store: false, place, values) }
    table[1202] = address(op_load16_s_A)
    func op_load16_r_W(_ place: Place, _ values: Values) -> Int { runLoad(Load16.self, Accumulator.self, store: true, place, values) }
    table[1203] = address(op_load16_r_W)
    func op_load16_r_A(_ place: Place, _ values: Values) -> Int { runLoad(Load16.self, Accumulator.self, store: false, place, values) }
    table[1204] = address(op_load16_r_A)
    func op_load16_indexedS_W(_ place: Place, _ values: Values) -> Int { runIndexedLoad(Load16.self, Slot.self, store: true, place, values) }
    table[1205] = address(op_load16_indexedS_W)
    func op_load16_indexedS_A(_ place: Place, _ values: Values) -> Int { runIndexedLoad(Load16.self, Slot.self, store: false, place, values) }
    table[1206] = address(op_load16_indexedS_A)
    func op_load16_indexedR_W(_ place: Place, _ values: Values) -> Int { runIndexedLoad(Load16.self, Accumulator.self, store: true, place, values) }
    table[1207] = address(op_load16_indexedR_W)
    func op_load16_indexedR_A(_ place: Place, _ values: Values) -> Int { runIndexedLoad(Load16.self, Accumulator.self, store: false, place, values) }
    table[1208] = address(op_load16_indexedR_A)
    func op_load16_displacedS_W(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(Load16.self, Slot.self, store: true, place, values) }
    table[1209] = address(op_load16_displacedS_W)
    func op_load16_displacedS_A(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(Load16.self, Slot.self, store: false, place, values) }
    table[1210] = address(op_load16_displacedS_A)
    func op_load16_displacedR_W(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(Load16.self, Accumulator.self, store: true, place, values) }
    table[1211] = address(op_load16_displacedR_W)
    func op_load16_displacedR_A(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(Load16.self, Accumulator.self, store: false, place, values) }
    table[1212] = address(op_load16_displacedR_A)
    func op_load16_absolute_W(_ place: Place, _ values: Values) -> Int { runAbsoluteLoad(Load16.self, store: true, place, values) }
    table[1213] = address(op_load16_absolute_W)
    func op_load16_absolute_A(_ place: Place, _ values: Values) -> Int { runAbsoluteLoad(Load16.self, store: false, place, values) }
    table[1214] = address(op_load16_absolute_A)
    func op_load16_linked(_ place: Place, _ values: Values) -> Int { runLinkedLoad(Load16.self, place, values) }
    table[1215] = address(op_load16_linked)
    func op_load16_wide(_ place: Place, _ values: Values) -> Int { runWideLoad(Load16.self, place, values) }
    table[1216] = address(op_load16_wide)
    func op_load16_scaledS_W(_ place: Place, _ values: Values) -> Int { runScaledLoad(Load16.self, Slot.self, store: true, place, values) }
    table[1217] = address(op_load16_scaledS_W)
    func op_load16_scaledS_A(_ place: Place, _ values: Values) -> Int { runScaledLoad(Load16.self, Slot.self, store: false, place, values) }
    table[1218] = address(op_load16_scaledS_A)
    func op_load16_scaledR_W(_ place: Place, _ values: Values) -> Int { runScaledLoad(Load16.self, Accumulator.self, store: true, place, values) }
    table[1219] = address(op_load16_scaledR_W)
    func op_load16_scaledR_A(_ place: Place, _ values: Values) -> Int { runScaledLoad(Load16.self, Accumulator.self, store: false, place, values) }
    table[1220] = address(op_load16_scaledR_A)
  }

  private static func fill_load32(_ table: UnsafeMutablePointer<UInt64>) {
    func op_load32_s_W(_ place: Place, _ values: Values) -> Int { runLoad(Load32.self, Slot.self, store: true, place, values) }
    table[1221] = address(op_load32_s_W)
    func op_load32_s_A(_ place: Place, _ values: Values) -> Int { runLoad(Load32.self, Slot.self, store: false, place, values) }
    table[1222] = address(op_load32_s_A)
    func op_load32_r_W(_ place: Place, _ values: Values) -> Int { runLoad(Load32.self, Accumulator.self, store: true, place, values) }
    table[1223] = address(op_load32_r_W)
    func op_load32_r_A(_ place: Place, _ values: Values) -> Int { runLoad(Load32.self, Accumulator.self, store: false, place, values) }
    table[1224] = address(op_load32_r_A)
    func op_load32_indexedS_W(_ place: Place, _ values: Values) -> Int { runIndexedLoad(Load32.self, Slot.self, store: true, place, values) }
    table[1225] = address(op_load32_indexedS_W)
    func op_load32_indexedS_A(_ place: Place, _ values: Values) -> Int { runIndexedLoad(Load32.self, Slot.self, store: false, place, values) }
    table[1226] = address(op_load32_indexedS_A)
    func op_load32_indexedR_W(_ place: Place, _ values: Values) -> Int { runIndexedLoad(Load32.self, Accumulator.self, store: true, place, values) }
    table[1227] = address(op_load32_indexedR_W)
    func op_load32_indexedR_A(_ place: Place, _ values: Values) -> Int { runIndexedLoad(Load32.self, Accumulator.self, store: false, place, values) }
    table[1228] = address(op_load32_indexedR_A)
    func op_load32_displacedS_W(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(Load32.self, Slot.self, store: true, place, values) }
    table[1229] = address(op_load32_displacedS_W)
    func op_load32_displacedS_A(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(Load32.self, Slot.self, store: false, place, values) }
    table[1230] = address(op_load32_displacedS_A)
    func op_load32_displacedR_W(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(Load32.self, Accumulator.self, store: true, place, values) }
    table[1231] = address(op_load32_displacedR_W)
    func op_load32_displacedR_A(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(Load32.self, Accumulator.self, store: false, place, values) }
    table[1232] = address(op_load32_displacedR_A)
    func op_load32_absolute_W(_ place: Place, _ values: Values) -> Int { runAbsoluteLoad(Load32.self, store: true, place, values) }
    table[1233] = address(op_load32_absolute_W)
    func op_load32_absolute_A(_ place: Place, _ values: Values) -> Int { runAbsoluteLoad(Load32.self, store: false, place, values) }
    table[1234] = address(op_load32_absolute_A)
    func op_load32_linked(_ place: Place, _ values: Values) -> Int { runLinkedLoad(Load32.self, place, values) }
    table[1235] = address(op_load32_linked)
    func op_load32_wide(_ place: Place, _ values: Values) -> Int { runWideLoad(Load32.self, place, values) }
    table[1236] = address(op_load32_wide)
    func op_load32_scaledS_W(_ place: Place, _ values: Values) -> Int { runScaledLoad(Load32.self, Slot.self, store: true, place, values) }
    table[1237] = address(op_load32_scaledS_W)
    func op_load32_scaledS_A(_ place: Place, _ values: Values) -> Int { runScaledLoad(Load32.self, Slot.self, store: false, place, values) }
    table[1238] = address(op_load32_scaledS_A)
    func op_load32_scaledR_W(_ place: Place, _ values: Values) -> Int { runScaledLoad(Load32.self, Accumulator.self, store: true, place, values) }
    table[1239] = address(op_load32_scaledR_W)
    func op_load32_scaledR_A(_ place: Place, _ values: Values) -> Int { runScaledLoad(Load32.self, Accumulator.self, store: false, place, values) }
    table[1240] = address(op_load32_scaledR_A)
  }

  private static func fill_load64(_ table: UnsafeMutablePointer<UInt64>) {
    func op_load64_s_W(_ place: Place, _ values: Values) -> Int { runLoad(Load64.self, Slot.self, store: true, place, values) }
    table[1241] = address(op_load64_s_W)
    func op_load64_s_A(_ place: Place, _ values: Values) -> Int { runLoad(Load64.self, Slot.self, store: false, place, values) }
    table[1242] = address(op_load64_s_A)
    func op_load64_r_W(_ place: Place, _ values: Values) -> Int { runLoad(Load64.self, Accumulator.self, store: true, place, values) }
    table[1243] = address(op_load64_r_W)
    func op_load64_r_A(_ place: Place, _ values: Values) -> Int { runLoad(Load64.self, Accumulator.self, store: false, place, values) }
    table[1244] = address(op_load64_r_A)
    func op_load64_indexedS_W(_ place: Place, _ values: Values) -> Int { runIndexedLoad(Load64.self, Slot.self, store: true, place, values) }
    table[1245] = address(op_load64_indexedS_W)
    func op_load64_indexedS_A(_ place: Place, _ values: Values) -> Int { runIndexedLoad(Load64.self, Slot.self, store: false, place, values) }
    table[1246] = address(op_load64_indexedS_A)
    func op_load64_indexedR_W(_ place: Place, _ values: Values) -> Int { runIndexedLoad(Load64.self, Accumulator.self, store: true, place, values) }
    table[1247] = address(op_load64_indexedR_W)
    func op_load64_indexedR_A(_ place: Place, _ values: Values) -> Int { runIndexedLoad(Load64.self, Accumulator.self, store: false, place, values) }
    table[1248] = address(op_load64_indexedR_A)
    func op_load64_displacedS_W(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(Load64.self, Slot.self, store: true, place, values) }
    table[1249] = address(op_load64_displacedS_W)
    func op_load64_displacedS_A(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(Load64.self, Slot.self, store: false, place, values) }
    table[1250] = address(op_load64_displacedS_A)
    func op_load64_displacedR_W(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(Load64.self, Accumulator.self, store: true, place, values) }
    table[1251] = address(op_load64_displacedR_W)
    func op_load64_displacedR_A(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(Load64.self, Accumulator.self, store: false, place, values) }
    table[1252] = address(op_load64_displacedR_A)
    func op_load64_absolute_W(_ place: Place, _ values: Values) -> Int { runAbsoluteLoad(Load64.self, store: true, place, values) }
    table[1253] = address(op_load64_absolute_W)
    func op_load64_absolute_A(_ place: Place, _ values: Values) -> Int { runAbsoluteLoad(Load64.self, store: false, place, values) }
    table[1254] = address(op_load64_absolute_A)
    func op_load64_linked(_ place: Place, _ values: Values) -> Int { runLinkedLoad(Load64.self, place, values) }
    table[1255] = address(op_load64_linked)
    func op_load64_wide(_ place: Place, _ values: Values) -> Int { runWideLoad(Load64.self, place, values) }
    table[1256] = address(op_load64_wide)
    func op_load64_scaledS_W(_ place: Place, _ values: Values) -> Int { runScaledLoad(Load64.self, Slot.self, store: true, place, values) }
    table[1257] = address(op_load64_scaledS_W)
    func op_load64_scaledS_A(_ place: Place, _ values: Values) -> Int { runScaledLoad(Load64.self, Slot.self, store: false, place, values) }
    table[1258] = address(op_load64_scaledS_A)
    func op_load64_scaledR_W(_ place: Place, _ values: Values) -> Int { runScaledLoad(Load64.self, Accumulator.self, store: true, place, values) }
    table[1259] = address(op_load64_scaledR_W)
    func op_load64_scaledR_A(_ place: Place, _ values: Values) -> Int { runScaledLoad(Load64.self, Accumulator.self, store: false, place, values) }
    table[1260] = address(op_load64_scaledR_A)
  }

  private static func fill_i32Load8Signed(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32Load8Signed_s_W(_ place: Place, _ values: Values) -> Int { runLoad(I32Load8Signed.self, Slot.self, store: true, place, values) }
    table[1261] = address(op_i32Load8Signed_s_W)
    func op_i32Load8Signed_s_A(_ place: Place, _ values: Values) -> Int { runLoad(I32Load8Signed.self, Slot.self, store: false, place, values) }
    table[1262] = address(op_i32Load8Signed_s_A)
    func op_i32Load8Signed_r_W(_ place: Place, _ values: Values) -> Int { runLoad(I32Load8Signed.self, Accumulator.self, store: true, place, values) }
    table[1263] = address(op_i32Load8Signed_r_W)
    func op_i32Load8Signed_r_A(_ place: Place, _ values: Values) -> Int { runLoad(I32Load8Signed.self, Accumulator.self, store: false, place, values) }
    table[1264] = address(op_i32Load8Signed_r_A)
    func op_i32Load8Signed_indexedS_W(_ place: Place, _ values: Values) -> Int { runIndexedLoad(I32Load8Signed.self, Slot.self, store: true, place, values) }
    table[1265] = address(op_i32Load8Signed_indexedS_W)
    func op_i32Load8Signed_indexedS_A(_ place: Place, _ values: Values) -> Int { runIndexedLoad(I32Load8Signed.self, Slot.self, store: false, place, values) }
    table[1266] = address(op_i32Load8Signed_indexedS_A)
    func op_i32Load8Signed_indexedR_W(_ place: Place, _ values: Values) -> Int { runIndexedLoad(I32Load8Signed.self, Accumulator.self, store: true, place, values) }
    table[1267] = address(op_i32Load8Signed_indexedR_W)
    func op_i32Load8Signed_indexedR_A(_ place: Place, _ values: Values) -> Int { runIndexedLoad(I32Load8Signed.self, Accumulator.self, store: false, place, values) }
    table[1268] = address(op_i32Load8Signed_indexedR_A)
    func op_i32Load8Signed_displacedS_W(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(I32Load8Signed.self, Slot.self, store: true, place, values) }
    table[1269] = address(op_i32Load8Signed_displacedS_W)
    func op_i32Load8Signed_displacedS_A(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(I32Load8Signed.self, Slot.self, store: false, place, values) }
    table[1270] = address(op_i32Load8Signed_displacedS_A)
    func op_i32Load8Signed_displacedR_W(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(I32Load8Signed.self, Accumulator.self, store: true, place, values) }
    table[1271] = address(op_i32Load8Signed_displacedR_W)
    func op_i32Load8Signed_displacedR_A(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(I32Load8Signed.self, Accumulator.self, store: false, place, values) }
    table[1272] = address(op_i32Load8Signed_displacedR_A)
    func op_i32Load8Signed_absolute_W(_ place: Place, _ values: Values) -> Int { runAbsoluteLoad(I32Load8Signed.self, store: true, place, values) }
    table[1273] = address(op_i32Load8Signed_absolute_W)
    func op_i32Load8Signed_absolute_A(_ place: Place, _ values: Values) -> Int { runAbsoluteLoad(I32Load8Signed.self, store: false, place, values) }
    table[1274] = address(op_i32Load8Signed_absolute_A)
    func op_i32Load8Signed_linked(_ place: Place, _ values: Values) -> Int { runLinkedLoad(I32Load8Signed.self, place, values) }
    table[1275] = address(op_i32Load8Signed_linked)
    func op_i32Load8Signed_wide(_ place: Place, _ values: Values) -> Int { runWideLoad(I32Load8Signed.self, place, values) }
    table[1276] = address(op_i32Load8Signed_wide)
  }

  private static func fill_i32Load16Signed(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32Load16Signed_s_W(_ place: Place, _ values: Values) -> Int { runLoad(I32Load16Signed.self, Slot.self, store: true, place, values) }
    table[1277] = address(op_i32Load16Signed_s_W)
    func op_i32Load16Signed_s_A(_ place: Place, _ values: Values) -> Int { runLoad(I32Load16Signed.self, Slot.self, store: false, place, values) }
    table[1278] = address(op_i32Load16Signed_s_A)
    func op_i32Load16Signed_r_W(_ place: Place, _ values: Values) -> Int { runLoad(I32Load16Signed.self, Accumulator.self, store: true, place, values) }
    table[1279] = address(op_i32Load16Signed_r_W)
    func op_i32Load16Signed_r_A(_ place: Place, _ values: Values) -> Int { runLoad(I32Load16Signed.self, Accumulator.self, store: false, place, values) }
    table[1280] = address(op_i32Load16Signed_r_A)
    func op_i32Load16Signed_indexedS_W(_ place: Place, _ values: Values) -> Int { runIndexedLoad(I32Load16Signed.self, Slot.self, store: true, place, values) }
    table[1281] = address(op_i32Load16Signed_indexedS_W)
    func op_i32Load16Signed_indexedS_A(_ place: Place, _ values: Values) -> Int { runIndexedLoad(I32Load16Signed.self, Slot.self, store: false, place, values) }
    table[1282] = address(op_i32Load16Signed_indexedS_A)
    func op_i32Load16Signed_indexedR_W(_ place: Place, _ values: Values) -> Int { runIndexedLoad(I32Load16Signed.self, Accumulator.self, store: true, place, values) }
    table[1283] = address(op_i32Load16Signed_indexedR_W)
    func op_i32Load16Signed_indexedR_A(_ place: Place, _ values: Values) -> Int { runIndexedLoad(I32Load16Signed.self, Accumulator.self, store: false, place, values) }
    table[1284] = address(op_i32Load16Signed_indexedR_A)
    func op_i32Load16Signed_displacedS_W(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(I32Load16Signed.self, Slot.self, store: true, place, values) }
    table[1285] = address(op_i32Load16Signed_displacedS_W)
    func op_i32Load16Signed_displacedS_A(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(I32Load16Signed.self, Slot.self, store: false, place, values) }
    table[1286] = address(op_i32Load16Signed_displacedS_A)
    func op_i32Load16Signed_displacedR_W(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(I32Load16Signed.self, Accumulator.self, store: true, place, values) }
    table[1287] = address(op_i32Load16Signed_displacedR_W)
    func op_i32Load16Signed_displacedR_A(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(I32Load16Signed.self, Accumulator.self, store: false, place, values) }
    table[1288] = address(op_i32Load16Signed_displacedR_A)
    func op_i32Load16Signed_absolute_W(_ place: Place, _ values: Values) -> Int { runAbsoluteLoad(I32Load16Signed.self, store: true, place, values) }
    table[1289] = address(op_i32Load16Signed_absolute_W)
    func op_i32Load16Signed_absolute_A(_ place: Place, _ values: Values) -> Int { runAbsoluteLoad(I32Load16Signed.self, store: false, place, values) }
    table[1290] = address(op_i32Load16Signed_absolute_A)
    func op_i32Load16Signed_linked(_ place: Place, _ values: Values) -> Int { runLinkedLoad(I32Load16Signed.self, place, values) }
    table[1291] = address(op_i32Load16Signed_linked)
    func op_i32Load16Signed_wide(_ place: Place, _ values: Values) -> Int { runWideLoad(I32Load16Signed.self, place, values) }
    table[1292] = address(op_i32Load16Signed_wide)
    func op_i32Load16Signed_scaledS_W(_ place: Place, _ values: Values) -> Int { runScaledLoad(I32Load16Signed.self, Slot.self, store: true, place, values) }
    table[1293] = address(op_i32Load16Signed_scaledS_W)
    func op_i32Load16Signed_scaledS_A(_ place: Place, _ values: Values) -> Int { runScaledLoad(I32Load16Signed.self, Slot.self, store: false, place, values) }
    table[1294] = address(op_i32Load16Signed_scaledS_A)
    func op_i32Load16Signed_scaledR_W(_ place: Place, _ values: Values) -> Int { runScaledLoad(I32Load16Signed.self, Accumulator.self, store: true, place, values) }
    table[1295] = address(op_i32Load16Signed_scaledR_W)
    func op_i32Load16Signed_scaledR_A(_ place: Place, _ values: Values) -> Int { runScaledLoad(I32Load16Signed.self, Accumulator.self, store: false, place, values) }
    table[1296] = address(op_i32Load16Signed_scaledR_A)
  }

  private static func fill_i64Load8Signed(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64Load8Signed_s_W(_ place: Place, _ values: Values) -> Int { runLoad(I64Load8Signed.self, Slot.self, store: true, place, values) }
    table[1297] = address(op_i64Load8Signed_s_W)
    func op_i64Load8Signed_s_A(_ place: Place, _ values: Values) -> Int { runLoad(I64Load8Signed.self, Slot.self, store: false, place, values) }
    table[1298] = address(op_i64Load8Signed_s_A)
    func op_i64Load8Signed_r_W(_ place: Place, _ values: Values) -> Int { runLoad(I64Load8Signed.self, Accumulator.self, store: true, place, values) }
    table[1299] = address(op_i64Load8Signed_r_W)
    func op_i64Load8Signed_r_A(_ place: Place, _ values: Values) -> Int { runLoad(I64Load8Signed.self, Accumulator.self, store: false, place, values) }
    table[1300] = address(op_i64Load8Signed_r_A)
    func op_i64Load8Signed_indexedS_W(_ place: Place, _ values: Values) -> Int { runIndexedLoad(I64Load8Signed.self, Slot.self, store: true, place, values) }
    table[1301] = address(op_i64Load8Signed_indexedS_W)
    func op_i64Load8Signed_indexedS_A(_ place: Place, _ values: Values) -> Int { runIndexedLoad(I64Load8Signed.self, Slot.self, store: false, place, values) }
    table[1302] = address(op_i64Load8Signed_indexedS_A)
    func op_i64Load8Signed_indexedR_W(_ place: Place, _ values: Values) -> Int { runIndexedLoad(I64Load8Signed.self, Accumulator.self, store: true, place, values) }
    table[1303] = address(op_i64Load8Signed_indexedR_W)
    func op_i64Load8Signed_indexedR_A(_ place: Place, _ values: Values) -> Int { runIndexedLoad(I64Load8Signed.self, Accumulator.self, store: false, place, values) }
    table[1304] = address(op_i64Load8Signed_indexedR_A)
    func op_i64Load8Signed_displacedS_W(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(I64Load8Signed.self, Slot.self, store: true, place, values) }
    table[1305] = address(op_i64Load8Signed_displacedS_W)
    func op_i64Load8Signed_displacedS_A(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(I64Load8Signed.self, Slot.self, store: false, place, values) }
    table[1306] = address(op_i64Load8Signed_displacedS_A)
    func op_i64Load8Signed_displacedR_W(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(I64Load8Signed.self, Accumulator.self, store: true, place, values) }
    table[1307] = address(op_i64Load8Signed_displacedR_W)
    func op_i64Load8Signed_displacedR_A(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(I64Load8Signed.self, Accumulator.self, store: false, place, values) }
    table[1308] = address(op_i64Load8Signed_displacedR_A)
    func op_i64Load8Signed_absolute_W(_ place: Place, _ values: Values) -> Int { runAbsoluteLoad(I64Load8Signed.self, store: true, place, values) }
    table[1309] = address(op_i64Load8Signed_absolute_W)
    func op_i64Load8Signed_absolute_A(_ place: Place, _ values: Values) -> Int { runAbsoluteLoad(I64Load8Signed.self, store: false, place, values) }
    table[1310] = address(op_i64Load8Signed_absolute_A)
    func op_i64Load8Signed_linked(_ place: Place, _ values: Values) -> Int { runLinkedLoad(I64Load8Signed.self, place, values) }
    table[1311] = address(op_i64Load8Signed_linked)
    func op_i64Load8Signed_wide(_ place: Place, _ values: Values) -> Int { runWideLoad(I64Load8Signed.self, place, values) }
    table[1312] = address(op_i64Load8Signed_wide)
  }

  private static func fill_i64Load16Signed(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64Load16Signed_s_W(_ place: Place, _ values: Values) -> Int { runLoad(I64Load16Signed.self, Slot.self, store: true, place, values) }
    table[1313] = address(op_i64Load16Signed_s_W)
    func op_i64Load16Signed_s_A(_ place: Place, _ values: Values) -> Int { runLoad(I64Load16Signed.self, Slot.self, store: false, place, values) }
    table[1314] = address(op_i64Load16Signed_s_A)
    func op_i64Load16Signed_r_W(_ place: Place, _ values: Values) -> Int { runLoad(I64Load16Signed.self, Accumulator.self, store: true, place, values) }
    table[1315] = address(op_i64Load16Signed_r_W)
    func op_i64Load16Signed_r_A(_ place: Place, _ values: Values) -> Int { runLoad(I64Load16Signed.self, Accumulator.self, store: false, place, values) }
    table[1316] = address(op_i64Load16Signed_r_A)
    func op_i64Load16Signed_indexedS_W(_ place: Place, _ values: Values) -> Int { runIndexedLoad(I64Load16Signed.self, Slot.self, store: true, place, values) }
    table[1317] = address(op_i64Load16Signed_indexedS_W)
    func op_i64Load16Signed_indexedS_A(_ place: Place, _ values: Values) -> Int { runIndexedLoad(I64Load16Signed.self, Slot.self, store: false, place, values) }
    table[1318] = address(op_i64Load16Signed_indexedS_A)
    func op_i64Load16Signed_indexedR_W(_ place: Place, _ values: Values) -> Int { runIndexedLoad(I64Load16Signed.self, Accumulator.self, store: true, place, values) }
    table[1319] = address(op_i64Load16Signed_indexedR_W)
    func op_i64Load16Signed_indexedR_A(_ place: Place, _ values: Values) -> Int { runIndexedLoad(I64Load16Signed.self, Accumulator.self, store: false, place, values) }
    table[1320] = address(op_i64Load16Signed_indexedR_A)
    func op_i64Load16Signed_displacedS_W(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(I64Load16Signed.self, Slot.self, store: true, place, values) }
    table[1321] = address(op_i64Load16Signed_displacedS_W)
    func op_i64Load16Signed_displacedS_A(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(I64Load16Signed.self, Slot.self, store: false, place, values) }
    table[1322] = address(op_i64Load16Signed_displacedS_A)
    func op_i64Load16Signed_displacedR_W(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(I64Load16Signed.self, Accumulator.self, store: true, place, values) }
    table[1323] = address(op_i64Load16Signed_displacedR_W)
    func op_i64Load16Signed_displacedR_A(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(I64Load16Signed.self, Accumulator.self, store: false, place, values) }
    table[1324] = address(op_i64Load16Signed_displacedR_A)
    func op_i64Load16Signed_absolute_W(_ place: Place, _ values: Values) -> Int { runAbsoluteLoad(I64Load16Signed.self, store: true, place, values) }
    table[1325] = address(op_i64Load16Signed_absolute_W)
    func op_i64Load16Signed_absolute_A(_ place: Place, _ values: Values) -> Int { runAbsoluteLoad(I64Load16Signed.self, store: false, place, values) }
    table[1326] = address(op_i64Load16Signed_absolute_A)
    func op_i64Load16Signed_linked(_ place: Place, _ values: Values) -> Int { runLinkedLoad(I64Load16Signed.self, place, values) }
    table[1327] = address(op_i64Load16Signed_linked)
    func op_i64Load16Signed_wide(_ place: Place, _ values: Values) -> Int { runWideLoad(I64Load16Signed.self, place, values) }
    table[1328] = address(op_i64Load16Signed_wide)
    func op_i64Load16Signed_scaledS_W(_ place: Place, _ values: Values) -> Int { runScaledLoad(I64Load16Signed.self, Slot.self, store: true, place, values) }
    table[1329] = address(op_i64Load16Signed_scaledS_W)
    func op_i64Load16Signed_scaledS_A(_ place: Place, _ values: Values) -> Int { runScaledLoad(I64Load16Signed.self, Slot.self, store: false, place, values) }
    table[1330] = address(op_i64Load16Signed_scaledS_A)
    func op_i64Load16Signed_scaledR_W(_ place: Place, _ values: Values) -> Int { runScaledLoad(I64Load16Signed.self, Accumulator.self, store: true, place, values) }
    table[1331] = address(op_i64Load16Signed_scaledR_W)
    func op_i64Load16Signed_scaledR_A(_ place: Place, _ values: Values) -> Int { runScaledLoad(I64Load16Signed.self, Accumulator.self, store: false, place, values) }
    table[1332] = address(op_i64Load16Signed_scaledR_A)
  }

  private static func fill_i64Load32Signed(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64Load32Signed_s_W(_ place: Place, _ values: Values) -> Int { runLoad(I64Load32Signed.self, Slot.self, store: true, place, values) }
    table[1333] = address(op_i64Load32Signed_s_W)
    func op_i64Load32Signed_s_A(_ place: Place, _ values: Values) -> Int { runLoad(I64Load32Signed.self, Slot.self, store: false, place, values) }
    table[1334] = address(op_i64Load32Signed_s_A)
    func op_i64Load32Signed_r_W(_ place: Place, _ values: Values) -> Int { runLoad(I64Load32Signed.self, Accumulator.self, store: true, place, values) }
    table[1335] = address(op_i64Load32Signed_r_W)
    func op_i64Load32Signed_r_A(_ place: Place, _ values: Values) -> Int { runLoad(I64Load32Signed.self, Accumulator.self, store: false, place, values) }
    table[1336] = address(op_i64Load32Signed_r_A)
    func op_i64Load32Signed_indexedS_W(_ place: Place, _ values: Values) -> Int { runIndexedLoad(I64Load32Signed.self, Slot.self, store: true, place, values) }
    table[1337] = address(op_i64Load32Signed_indexedS_W)
    func op_i64Load32Signed_indexedS_A(_ place: Place, _ values: Values) -> Int { runIndexedLoad(I64Load32Signed.self, Slot.self, store: false, place, values) }
    table[1338] = address(op_i64Load32Signed_indexedS_A)
    func op_i64Load32Signed_indexedR_W(_ place: Place, _ values: Values) -> Int { runIndexedLoad(I64Load32Signed.self, Accumulator.self, store: true, place, values) }
    table[1339] = address(op_i64Load32Signed_indexedR_W)
    func op_i64Load32Signed_indexedR_A(_ place: Place, _ values: Values) -> Int { runIndexedLoad(I64Load32Signed.self, Accumulator.self, store: false, place, values) }
    table[1340] = address(op_i64Load32Signed_indexedR_A)
    func op_i64Load32Signed_displacedS_W(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(I64Load32Signed.self, Slot.self, store: true, place, values) }
    table[1341] = address(op_i64Load32Signed_displacedS_W)
    func op_i64Load32Signed_displacedS_A(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(I64Load32Signed.self, Slot.self, store: false, place, values) }
    table[1342] = address(op_i64Load32Signed_displacedS_A)
    func op_i64Load32Signed_displacedR_W(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(I64Load32Signed.self, Accumulator.self, store: true, place, values) }
    table[1343] = address(op_i64Load32Signed_displacedR_W)
    func op_i64Load32Signed_displacedR_A(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(I64Load32Signed.self, Accumulator.self, store: false, place, values) }
    table[1344] = address(op_i64Load32Signed_displacedR_A)
    func op_i64Load32Signed_absolute_W(_ place: Place, _ values: Values) -> Int { runAbsoluteLoad(I64Load32Signed.self, store: true, place, values) }
    table[1345] = address(op_i64Load32Signed_absolute_W)
    func op_i64Load32Signed_absolute_A(_ place: Place, _ values: Values) -> Int { runAbsoluteLoad(I64Load32Signed.self, store: false, place, values) }
    table[1346] = address(op_i64Load32Signed_absolute_A)
    func op_i64Load32Signed_linked(_ place: Place, _ values: Values) -> Int { runLinkedLoad(I64Load32Signed.self, place, values) }
    table[1347] = address(op_i64Load32Signed_linked)
    func op_i64Load32Signed_wide(_ place: Place, _ values: Values) -> Int { runWideLoad(I64Load32Signed.self, place, values) }
    table[1348] = address(op_i64Load32Signed_wide)
    func op_i64Load32Signed_scaledS_W(_ place: Place, _ values: Values) -> Int { runScaledLoad(I64Load32Signed.self, Slot.self, store: true, place, values) }
    table[1349] = address(op_i64Load32Signed_scaledS_W)
    func op_i64Load32Signed_scaledS_A(_ place: Place, _ values: Values) -> Int { runScaledLoad(I64Load32Signed.self, Slot.self, store: false, place, values) }
    table[1350] = address(op_i64Load32Signed_scaledS_A)
    func op_i64Load32Signed_scaledR_W(_ place: Place, _ values: Values) -> Int { runScaledLoad(I64Load32Signed.self, Accumulator.self, store: true, place, values) }
    table[1351] = address(op_i64Load32Signed_scaledR_W)
    func op_i64Load32Signed_scaledR_A(_ place: Place, _ values: Values) -> Int { runScaledLoad(I64Load32Signed.self, Accumulator.self, store: false, place, values) }
    table[1352] = address(op_i64Load32Signed_scaledR_A)
  }

  private static func fill_f32Load(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32Load_s_W(_ place: Place, _ values: Values) -> Int { runLoad(F32Load.self, Slot.self, store: true, place, values) }
    table[1353] = address(op_f32Load_s_W)
    func op_f32Load_s_A(_ place: Place, _ values: Values) -> Int { runLoad(F32Load.self, Slot.self, store: false, place, values) }
    table[1354] = address(op_f32Load_s_A)
    func op_f32Load_r_W(_ place: Place, _ values: Values) -> Int { runLoad(F32Load.self, Accumulator.self, store: true, place, values) }
    table[1355] = address(op_f32Load_r_W)
    func op_f32Load_r_A(_ place: Place, _ values: Values) -> Int { runLoad(F32Load.self, Accumulator.self, store: false, place, values) }
    table[1356] = address(op_f32Load_r_A)
    func op_f32Load_indexedS_W(_ place: Place, _ values: Values) -> Int { runIndexedLoad(F32Load.self, Slot.self, store: true, place, values) }
    table[1357] = address(op_f32Load_indexedS_W)
    func op_f32Load_indexedS_A(_ place: Place, _ values: Values) -> Int { runIndexedLoad(F32Load.self, Slot.self, store: false, place, values) }
    table[1358] = address(op_f32Load_indexedS_A)
    func op_f32Load_indexedR_W(_ place: Place, _ values: Values) -> Int { runIndexedLoad(F32Load.self, Accumulator.self, store: true, place, values) }
    table[1359] = address(op_f32Load_indexedR_W)
    func op_f32Load_indexedR_A(_ place: Place, _ values: Values) -> Int { runIndexedLoad(F32Load.self, Accumulator.self, store: false, place, values) }
    table[1360] = address(op_f32Load_indexedR_A)
    func op_f32Load_displacedS_W(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(F32Load.self, Slot.self, store: true, place, values) }
    table[1361] = address(op_f32Load_displacedS_W)
    func op_f32Load_displacedS_A(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(F32Load.self, Slot.self, store: false, place, values) }
    table[1362] = address(op_f32Load_displacedS_A)
    func op_f32Load_displacedR_W(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(F32Load.self, Accumulator.self, store: true, place, values) }
    table[1363] = address(op_f32Load_displacedR_W)
    func op_f32Load_displacedR_A(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(F32Load.self, Accumulator.self, store: false, place, values) }
    table[1364] = address(op_f32Load_displacedR_A)
    func op_f32Load_absolute_W(_ place: Place, _ values: Values) -> Int { runAbsoluteLoad(F32Load.self, store: true, place, values) }
    table[1365] = address(op_f32Load_absolute_W)
    func op_f32Load_absolute_A(_ place: Place, _ values: Values) -> Int { runAbsoluteLoad(F32Load.self, store: false, place, values) }
    table[1366] = address(op_f32Load_absolute_A)
    func op_f32Load_linked(_ place: Place, _ values: Values) -> Int { runLinkedLoad(F32Load.self, place, values) }
    table[1367] = address(op_f32Load_linked)
    func op_f32Load_wide(_ place: Place, _ values: Values) -> Int { runWideLoad(F32Load.self, place, values) }
    table[1368] = address(op_f32Load_wide)
    func op_f32Load_scaledS_W(_ place: Place, _ values: Values) -> Int { runScaledLoad(F32Load.self, Slot.self, store: true, place, values) }
    table[1369] = address(op_f32Load_scaledS_W)
    func op_f32Load_scaledS_A(_ place: Place, _ values: Values) -> Int { runScaledLoad(F32Load.self, Slot.self, store: false, place, values) }
    table[1370] = address(op_f32Load_scaledS_A)
    func op_f32Load_scaledR_W(_ place: Place, _ values: Values) -> Int { runScaledLoad(F32Load.self, Accumulator.self, store: true, place, values) }
    table[1371] = address(op_f32Load_scaledR_W)
    func op_f32Load_scaledR_A(_ place: Place, _ values: Values) -> Int { runScaledLoad(F32Load.self, Accumulator.self, store: false, place, values) }
    table[1372] = address(op_f32Load_scaledR_A)
  }

  private static func fill_f64Load(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64Load_s_W(_ place: Place, _ values: Values) -> Int { runLoad(F64Load.self, Slot.self, store: true, place, values) }
    table[1373] = address(op_f64Load_s_W)
    func op_f64Load_s_A(_ place: Place, _ values: Values) -> Int { runLoad(F64Load.self, Slot.self, store: false, place, values) }
    table[1374] = address(op_f64Load_s_A)
    func op_f64Load_r_W(_ place: Place, _ values: Values) -> Int { runLoad(F64Load.self, Accumulator.self, store: true, place, values) }
    table[1375] = address(op_f64Load_r_W)
    func op_f64Load_r_A(_ place: Place, _ values: Values) -> Int { runLoad(F64Load.self, Accumulator.self, store: false, place, values) }
    table[1376] = address(op_f64Load_r_A)
    func op_f64Load_indexedS_W(_ place: Place, _ values: Values) -> Int { runIndexedLoad(F64Load.self, Slot.self, store: true, place, values) }
    table[1377] = address(op_f64Load_indexedS_W)
    func op_f64Load_indexedS_A(_ place: Place, _ values: Values) -> Int { runIndexedLoad(F64Load.self, Slot.self, store: false, place, values) }
    table[1378] = address(op_f64Load_indexedS_A)
    func op_f64Load_indexedR_W(_ place: Place, _ values: Values) -> Int { runIndexedLoad(F64Load.self, Accumulator.self, store: true, place, values) }
    table[1379] = address(op_f64Load_indexedR_W)
    func op_f64Load_indexedR_A(_ place: Place, _ values: Values) -> Int { runIndexedLoad(F64Load.self, Accumulator.self, store: false, place, values) }
    table[1380] = address(op_f64Load_indexedR_A)
    func op_f64Load_displacedS_W(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(F64Load.self, Slot.self, store: true, place, values) }
    table[1381] = address(op_f64Load_displacedS_W)
    func op_f64Load_displacedS_A(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(F64Load.self, Slot.self, store: false, place, values) }
    table[1382] = address(op_f64Load_displacedS_A)
    func op_f64Load_displacedR_W(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(F64Load.self, Accumulator.self, store: true, place, values) }
    table[1383] = address(op_f64Load_displacedR_W)
    func op_f64Load_displacedR_A(_ place: Place, _ values: Values) -> Int { runDisplacedLoad(F64Load.self, Accumulator.self, store: false, place, values) }
    table[1384] = address(op_f64Load_displacedR_A)
    func op_f64Load_absolute_W(_ place: Place, _ values: Values) -> Int { runAbsoluteLoad(F64Load.self, store: true, place, values) }
    table[1385] = address(op_f64Load_absolute_W)
    func op_f64Load_absolute_A(_ place: Place, _ values: Values) -> Int { runAbsoluteLoad(F64Load.self, store: false, place, values) }
    table[1386] = address(op_f64Load_absolute_A)
    func op_f64Load_linked(_ place: Place, _ values: Values) -> Int { runLinkedLoad(F64Load.self, place, values) }
    table[1387] = address(op_f64Load_linked)
    func op_f64Load_wide(_ place: Place, _ values: Values) -> Int { runWideLoad(F64Load.self, place, values) }
    table[1388] = address(op_f64Load_wide)
    func op_f64Load_scaledS_W(_ place: Place, _ values: Values) -> Int { runScaledLoad(F64Load.self, Slot.self, store: true, place, values) }
    table[1389] = address(op_f64Load_scaledS_W)
    func op_f64Load_scaledS_A(_ place: Place, _ values: Values) -> Int { runScaledLoad(F64Load.self, Slot.self, store: false, place, values) }
    table[1390] = address(op_f64Load_scaledS_A)
    func op_f64Load_scaledR_W(_ place: Place, _ values: Values) -> Int { runScaledLoad(F64Load.self, Accumulator.self, store: true, place, values) }
    table[1391] = address(op_f64Load_scaledR_W)
    func op_f64Load_scaledR_A(_ place: Place, _ values: Values) -> Int { runScaledLoad(F64Load.self, Accumulator.self, store: false, place, values) }
    table[1392] = address(op_f64Load_scaledR_A)
  }

  private static func fill_store8(_ table: UnsafeMutablePointer<UInt64>) {
    func op_store8_ss(_ place: Place, _ values: Values) -> Int { runStore(Store8.self, Slot.self, Slot.self, place, values) }
    table[1393] = address(op_store8_ss)
    func op_store8_sr(_ place: Place, _ values: Values) -> Int { runStore(Store8.self, Slot.self, Accumulator.self, place, values) }
    table[1394] = address(op_store8_sr)
    func op_store8_rs(_ place: Place, _ values: Values) -> Int { runStore(Store8.self, Accumulator.self, Slot.self, place, values) }
    table[1395] = address(op_store8_rs)
    func op_store8_sh(_ place: Place, _ values: Values) -> Int { runStore(Store8.self, Slot.self, ShortImmediate.self, place, values) }
    table[1396] = address(op_store8_sh)
    func op_store8_rh(_ place: Place, _ values: Values) -> Int { runStore(Store8.self, Accumulator.self, ShortImmediate.self, place, values) }
    table[1397] = address(op_store8_rh)
    func op_store8_indexedS(_ place: Place, _ values: Values) -> Int { runIndexedStore(Store8.self, Slot.self, place, values) }
    table[1398] = address(op_store8_indexedS)
    func op_store8_indexedR(_ place: Place, _ values: Values) -> Int { runIndexedStore(Store8.self, Accumulator.self, place, values) }
    table[1399] = address(op_store8_indexedR)
    func op_store8_absoluteS(_ place: Place, _ values: Values) -> Int { runAbsoluteStore(Store8.self, Slot.self, place, values) }
    table[1400] = address(op_store8_absoluteS)
    func op_store8_absoluteR(_ place: Place, _ values: Values) -> Int { runAbsoluteStore(Store8.self, Accumulator.self, place, values) }
    table[1401] = address(op_store8_absoluteR)
    func op_store8_absoluteH(_ place: Place, _ values: Values) -> Int { runAbsoluteStore(Store8.self, ShortImmediate.self, place, values) }
    table[1402] = address(op_store8_absoluteH)
    func op_store8_linked(_ place: Place, _ values: Values) -> Int { runLinkedStore(Store8.self, place, values) }
    table[1403] = address(op_store8_linked)
    func op_store8_wide(_ place: Place, _ values: Values) -> Int { runWideStore(Store8.self, place, values) }
    table[1404] = address(op_store8_wide)
  }

  private static func fill_store16(_ table: UnsafeMutablePointer<UInt64>) {
    func op_store16_ss(_ place: Place, _ values: Values) -> Int { runStore(Store16.self, Slot.self, Slot.self, place, values) }
    table[1405] = address(op_store16_ss)
    func op_store16_sr(_ place: Place, _ values: Values) -> Int { runStore(Store16.self, Slot.self, Accumulator.self, place, values) }
    table[1406] = address(op_store16_sr)
    func op_store16_rs(_ place: Place, _ values: Values) -> Int { runStore(Store16.self, Accumulator.self, Slot.self, place, values) }
    table[1407] = address(op_store16_rs)
    func op_store16_sh(_ place: Place, _ values: Values) -> Int { runStore(Store16.self, Slot.self, ShortImmediate.self, place, values) }
    table[1408] = address(op_store16_sh)
    func op_store16_rh(_ place: Place, _ values: Values) -> Int { runStore(Store16.self, Accumulator.self, ShortImmediate.self, place, values) }
    table[1409] = address(op_store16_rh)
    func op_store16_indexedS(_ place: Place, _ values: Values) -> Int { runIndexedStore(Store16.self, Slot.self, place, values) }
    table[1410] = address(op_store16_indexedS)
    func op_store16_indexedR(_ place: Place, _ values: Values) -> Int { runIndexedStore(Store16.self, Accumulator.self, place, values) }
    table[1411] = address(op_store16_indexedR)
    func op_store16_absoluteS(_ place: Place, _ values: Values) -> Int { runAbsoluteStore(Store16.self, Slot.self, place, values) }
    table[1412] = address(op_store16_absoluteS)
    func op_store16_absoluteR(_ place: Place, _ values: Values) -> Int { runAbsoluteStore(Store16.self, Accumulator.self, place, values) }
    table[1413] = address(op_store16_absoluteR)
    func op_store16_absoluteH(_ place: Place, _ values: Values) -> Int { runAbsoluteStore(Store16.self, ShortImmediate.self, place, values) }
    table[1414] = address(op_store16_absoluteH)
    func op_store16_linked(_ place: Place, _ values: Values) -> Int { runLinkedStore(Store16.self, place, values) }
    table[1415] = address(op_store16_linked)
    func op_store16_wide(_ place: Place, _ values: Values) -> Int { runWideStore(Store16.self, place, values) }
    table[1416] = address(op_store16_wide)
  }

  private static func fill_store32(_ table: UnsafeMutablePointer<UInt64>) {
    func op_store32_ss(_ place: Place, _ values: Values) -> Int { runStore(Store32.self, Slot.self, Slot.self, place, values) }
    table[1417] = address(op_store32_ss)
    func op_store32_sr(_ place: Place, _ values: Values) -> Int { runStore(Store32.self, Slot.self, Accumulator.self, place, values) }
    table[1418] = address(op_store32_sr)
    func op_store32_rs(_ place: Place, _ values: Values) -> Int { runStore(Store32.self, Accumulator.self, Slot.self, place, values) }
    table[1419] = address(op_store32_rs)
    func op_store32_sh(_ place: Place, _ values: Values) -> Int { runStore(Store32.self, Slot.self, ShortImmediate.self, place, values) }
    table[1420] = address(op_store32_sh)
    func op_store32_rh(_ place: Place, _ values: Values) -> Int { runStore(Store32.self, Accumulator.self, ShortImmediate.self, place, values) }
    table[1421] = address(op_store32_rh)
    func op_store32_indexedS(_ place: Place, _ values: Values) -> Int { runIndexedStore(Store32.self, Slot.self, place, values) }
    table[1422] = address(op_store32_indexedS)
    func op_store32_indexedR(_ place: Place, _ values: Values) -> Int { runIndexedStore(Store32.self, Accumulator.self, place, values) }
    table[1423] = address(op_store32_indexedR)
    func op_store32_absoluteS(_ place: Place, _ values: Values) -> Int { runAbsoluteStore(Store32.self, Slot.self, place, values) }
    table[1424] = address(op_store32_absoluteS)
    func op_store32_absoluteR(_ place: Place, _ values: Values) -> Int { runAbsoluteStore(Store32.self, Accumulator.self, place, values) }
    table[1425] = address(op_store32_absoluteR)
    func op_store32_absoluteH(_ place: Place, _ values: Values) -> Int { runAbsoluteStore(Store32.self, ShortImmediate.self, place, values) }
    table[1426] = address(op_store32_absoluteH)
    func op_store32_linked(_ place: Place, _ values: Values) -> Int { runLinkedStore(Store32.self, place, values) }
    table[1427] = address(op_store32_linked)
    func op_store32_wide(_ place: Place, _ values: Values) -> Int { runWideStore(Store32.self, place, values) }
    table[1428] = address(op_store32_wide)
  }

  private static func fill_store64(_ table: UnsafeMutablePointer<UInt64>) {
    func op_store64_ss(_ place: Place, _ values: Values) -> Int { runStore(Store64.self, Slot.self, Slot.self, place, values) }
    table[1429] = address(op_store64_ss)
    func op_store64_sr(_ place: Place, _ values: Values) -> Int { runStore(Store64.self, Slot.self, Accumulator.self, place, values) }
    table[1430] = address(op_store64_sr)
    func op_store64_rs(_ place: Place, _ values: Values) -> Int { runStore(Store64.self, Accumulator.self, Slot.self, place, values) }
    table[1431] = address(op_store64_rs)
    func op_store64_sh(_ place: Place, _ values: Values) -> Int { runStore(Store64.self, Slot.self, ShortImmediate.self, place, values) }
    table[1432] = address(op_store64_sh)
    func op_store64_rh(_ place: Place, _ values: Values) -> Int { runStore(Store64.self, Accumulator.self, ShortImmediate.self, place, values) }
    table[1433] = address(op_store64_rh)
    func op_store64_indexedS(_ place: Place, _ values: Values) -> Int { runIndexedStore(Store64.self, Slot.self, place, values) }
    table[1434] = address(op_store64_indexedS)
    func op_store64_indexedR(_ place: Place, _ values: Values) -> Int { runIndexedStore(Store64.self, Accumulator.self, place, values) }
    table[1435] = address(op_store64_indexedR)
    func op_store64_absoluteS(_ place: Place, _ values: Values) -> Int { runAbsoluteStore(Store64.self, Slot.self, place, values) }
    table[1436] = address(op_store64_absoluteS)
    func op_store64_absoluteR(_ place: Place, _ values: Values) -> Int { runAbsoluteStore(Store64.self, Accumulator.self, place, values) }
    table[1437] = address(op_store64_absoluteR)
    func op_store64_absoluteH(_ place: Place, _ values: Values) -> Int { runAbsoluteStore(Store64.self, ShortImmediate.self, place, values) }
    table[1438] = address(op_store64_absoluteH)
    func op_store64_linked(_ place: Place, _ values: Values) -> Int { runLinkedStore(Store64.self, place, values) }
    table[1439] = address(op_store64_linked)
    func op_store64_wide(_ place: Place, _ values: Values) -> Int { runWideStore(Store64.self, place, values) }
    table[1440] = address(op_store64_wide)
  }

  private static func fill_f32Store(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32Store_sr(_ place: Place, _ values: Values) -> Int { runStore(F32Store.self, Slot.self, Accumulator.self, place, values) }
    table[1441] = address(op_f32Store_sr)
    func op_f32Store_indexedR(_ place: Place, _ values: Values) -> Int { runIndexedStore(F32Store.self, Accumulator.self, place, values) }
    table[1442] = address(op_f32Store_indexedR)
    func op_f32Store_absoluteR(_ place: Place, _ values: Values) -> Int { runAbsoluteStore(F32Store.self, Accumulator.self, place, values) }
    table[1443] = address(op_f32Store_absoluteR)
  }

  private static func fill_f64Store(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64Store_sr(_ place: Place, _ values: Values) -> Int { runStore(F64Store.self, Slot.self, Accumulator.self, place, values) }
    table[1444] = address(op_f64Store_sr)
    func op_f64Store_indexedR(_ place: Place, _ values: Values) -> Int { runIndexedStore(F64Store.self, Accumulator.self, place, values) }
    table[1445] = address(op_f64Store_indexedR)
    func op_f64Store_absoluteR(_ place: Place, _ values: Values) -> Int { runAbsoluteStore(F64Store.self, Accumulator.self, place, values) }
    table[1446] = address(op_f64Store_absoluteR)
  }
}
