import JSON
import Testing

@Suite("JSON writer")
struct JSONWriterTests {
  let value: JSONValue = ["name": "é \"q\"\n\u{1}\u{7f}", "list": [1, -2, 1.5, nil], "empty": [[], [:]], "yes": true]

  @Test("Compact text has no spaces and escapes what must be escaped")
  func compact() {
    let text = #"{"name":"é \"q\"\n\u0001\u007f","list":[1,-2,1.5,null],"empty":[[],{}],"yes":true}"#
    #expect(value.text() == text)
  }

  @Test("Pretty text has one member per line")
  func pretty() {
    #expect(
      (["a": [1, ["b": nil]], "c": []] as JSONValue).text(.pretty) == """
        {
          "a": [
            1,
            {
              "b": null
            }
          ],
          "c": []
        }
        """)
  }

  @Test("What is written reads back as the same value", arguments: [JSONLayout.compact, .pretty])
  func roundTrip(layout: JSONLayout) throws {
    let extremes: JSONValue = [
      .integer(.min), .integer(.max), .unsigned(.max), .number(.greatestFiniteMagnitude),
      .number(.leastNonzeroMagnitude),
      .number(-0.0), value,
    ]
    #expect(try JSONValue(parsing: extremes.encoded(layout)) == extremes)
  }

  @Test("Numbers that JSON cannot write become null")
  func notFinite() {
    #expect(([.number(.nan), .number(.infinity)] as JSONValue).text() == "[null,null]")
  }

  @Test("An integer of any type takes the one form that stands for it")
  func integers() {
    #expect(JSONValue(UInt64(5)) == .integer(5))
    #expect(JSONValue(UInt64.max) == .unsigned(.max))
    #expect(JSONValue.unsigned(.max).integer(as: Int64.self) == nil)
    #expect((300 as JSONValue).integer(as: UInt8.self) == nil)
  }
}
