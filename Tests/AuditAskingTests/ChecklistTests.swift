import AuditAsking
import AuditModel
import AuditTestSupport
import Testing

@Suite struct ChecklistTests {
  private func worlds(_ seeds: Range<UInt64>) -> [(world: RandomWorld, checklist: Checklist)] {
    seeds.map { seed in
      let world = RandomWorld(seed: seed)
      return (world, Checklist(for: world.facility, by: world.library.standards, in: world.library))
    }
  }

  @Test func `every criterion that applies is asked, decided by another, measured or served, and no other`() {
    for (world, checklist) in worlds(0..<400) {
      var covered: [String] = []
      for question in checklist.questions {
        covered.append(question.standard.id + "/" + question.criterion.id)
        covered += question.decidesToo.map { $0.standard.id + "/" + $0.criterion.id }
      }
      #expect(Set(covered).count == covered.count)
      var applying: Set<String> = []
      for standard in world.library.standards {
        for criterion in standard.criteria where criterion.applies.matches(world.facility) {
          switch criterion.answer {
          case .rating, .sample: applying.insert(standard.id + "/" + criterion.id)
          case .measure(let measure, _):
            let quotient = world.library.measures.measures[measure].quotient
            let parts = quotient.map { [$0.numerator, $0.denominator] } ?? [measure]
            #expect(parts.allSatisfy { part in checklist.measures.contains { $0.measure == part } })
          case .service(let service): #expect(checklist.services.contains(service))
          }
        }
      }
      #expect(Set(covered) == applying)
    }
  }

  @Test func `what one answer decides is asked once`() {
    var joined = 0
    for (world, checklist) in worlds(0..<400) {
      let classes = zip(world.library.standards, world.library.equality(of: world.library.standards))
      var asked: Set<Int32> = []
      for (standard, numbers) in classes where !numbers.isEmpty {
        for question in checklist.questions where question.standard === standard {
          let index = standard.criterionIDs.position(of: question.criterion.id)!
          guard numbers[index] >= 0 else { continue }
          #expect(asked.insert(numbers[index]).inserted)
          joined += question.decidesToo.count
        }
      }
    }
    #expect(joined > 20)
  }

  @Test func `a question has the highest level of the criteria that it decides`() {
    var raised = 0
    for (_, checklist) in worlds(0..<400) {
      for question in checklist.questions {
        let levels = [question.criterion.level] + question.decidesToo.map { $0.criterion.level }
        #expect(question.level.rawValue == levels.map(\.rawValue).min())
        if question.level != question.criterion.level { raised += 1 }
      }
    }
    #expect(raised > 5)
  }

  @Test func `questions follow the walk`() {
    for (_, checklist) in worlds(0..<100) {
      let stops = checklist.questions.map(\.criterion.stop.rawValue)
      #expect(stops == stops.sorted())
    }
  }
}
