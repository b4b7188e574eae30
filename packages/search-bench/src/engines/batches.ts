const BATCH = 1000

/** In portions, as a rebuild of an index writes them. */
export function* batches<Value>(values: Iterable<Value>): Generator<Value[]> {
  let batch: Value[] = []
  for (const value of values) {
    batch.push(value)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
