/**
 * Rows by key: those that exist, and those made now because they were missing.
 * `list` and `create` are each called once; `create` answers in the order it was given.
 */
export async function createMissing<Wanted, Row extends { id: string }>(
  wanted: readonly Wanted[],
  calls: {
    list: (keys: string[]) => Promise<Row[]>
    create: (missing: NoInfer<Wanted>[]) => Promise<NoInfer<Row>[]>
  },
  keyOf: { wanted: (wanted: NoInfer<Wanted>) => string; row: (row: NoInfer<Row>) => string },
): Promise<Map<string, Row>> {
  const existing = await calls.list(wanted.map(keyOf.wanted))
  const rows = new Map(existing.map((row) => [keyOf.row(row), row]))
  const missing = wanted.filter((item) => !rows.has(keyOf.wanted(item)))
  if (missing.length === 0) return rows
  for (const row of await calls.create(missing)) rows.set(keyOf.row(row), row)
  return rows
}

/** The row under a key that the import itself put there. */
export function known<Row>(rows: Map<string, Row>, key: string): Row {
  const row = rows.get(key)
  if (!row) throw new Error(`The import has no row for "${key}"`)
  return row
}
