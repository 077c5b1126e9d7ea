import ActorHost
import Messages
import Testing

/// Finding out which generation of messages a module speaks, once.
@Suite struct DialectTests {
  private let request = HTTPRequest(method: "GET", path: "/", header: ["a": "b"], body: [1, 2])
  private let complaint = "Guest call failed: invalid type: map, expected a sequence"

  @Test func aComplaintIsFollowedByOneTryInTheOtherGeneration() {
    var dialect = Dialect(nil)
    #expect(dialect.request("HandleRequest", request.encoded(.g2)).payload == request.encoded(.g2))
    let other = dialect.retry("HandleRequest", request.encoded(.g2), complaint: complaint, madeHostCalls: false)
    #expect(other?.payload == request.encoded(.g1))
    dialect.learn(.g1)
    #expect(dialect.request("HandleRequest", request.encoded(.g2)).payload == request.encoded(.g1))
    #expect(dialect.retry("HandleRequest", request.encoded(.g2), complaint: complaint, madeHostCalls: false) == nil)
  }

  @Test func nothingIsRunTwiceThatCalledTheHost() {
    var dialect = Dialect(nil)
    #expect(dialect.retry("HandleRequest", request.encoded(.g2), complaint: complaint, madeHostCalls: true) == nil)
  }

  @Test func otherErrorsAndSilenceAreNotComplaints() {
    var dialect = Dialect(nil)
    #expect(
      dialect.retry("HandleRequest", request.encoded(.g2), complaint: "no such page", madeHostCalls: false) == nil)
    #expect(dialect.retry("HandleRequest", request.encoded(.g2), complaint: nil, madeHostCalls: false) == nil)
  }

  @Test func unknownOperationsPassUntouched() {
    var dialect = Dialect(.g1)
    let bytes = request.encoded(.g2)
    #expect(dialect.request("vendor:Thing", bytes) == dialect.request("vendor:Thing", bytes))
    #expect(dialect.request("vendor:Thing", bytes).payload == bytes)
    #expect(dialect.hostAnswer(bytes, to: [0x91, 1], "Other", of: "vendor:thing") == bytes)
  }

  @Test func aModuleThatComplainsAboutEverythingIsLeftAloneAfterAFewTries() {
    var dialect = Dialect(nil)
    var tries = 0
    for _ in 0..<10
    where dialect.retry("HandleRequest", request.encoded(.g2), complaint: complaint, madeHostCalls: false) != nil {
      tries += 1
    }
    #expect(tries == 3)
  }

  @Test func bindingASecondGenerationMessageToTheFirstRenamesIt() {
    let configuration = CapabilityConfiguration(module: "M", values: ["a": "b"])
    let request = Dialect(.g1).request("BindActor", configuration.encoded(.g2))
    #expect(request.operation == "Configure")
    #expect(request.payload == configuration.encoded(.g1))
  }

  @Test func hostCallsAreAnsweredInKindAndGiveTheModuleAway() {
    var dialect = Dialect(nil)
    let answer = dialect.hostAnswer(
      AddResponse(value: 200).encoded(.g2), to: AddRequest(key: "k", value: 1).encoded(.g1), "Add",
      of: "wascc:keyvalue")
    #expect(answer == AddResponse(value: 200).encoded(.g1))
    #expect(dialect.generation == .g1)
  }

  @Test func answersOfTheFirstGenerationReachTheCallerInTheSecond() {
    let response = HTTPResponse(statusCode: 200, status: "OK", header: [:], body: [1])
    #expect(Dialect(.g1).answer("HandleRequest", response.encoded(.g1)) == response.encoded(.g2))
    #expect(Dialect(.g2).answer("HandleRequest", response.encoded(.g1)) == response.encoded(.g1))
  }
}
