internal import Dispatch
internal import Synchronization

/// What `transform` makes of each item, in their order, worked out on all cores.
///
/// - Parameter efforts: how much work each item is; the largest are begun first, so that no core is left with one at the
///   end.
package func mapConcurrently<Item: Sendable, Result: Sendable>(
  _ items: [Item], efforts: [Int], _ transform: @escaping @Sendable (Item) -> Result
) -> [Result] {
  let order = items.indices.sorted { efforts[$0] > efforts[$1] }
  let results = Mutex([Result?](repeating: nil, count: items.count))
  DispatchQueue.concurrentPerform(iterations: items.count) { turn in
    let index = order[turn]
    let result = transform(items[index])
    results.withLock { $0[index] = result }
  }
  return results.withLock { $0.map { $0! } }
}
