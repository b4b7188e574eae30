/** The parts of a document below these dotted paths; lists on the way keep their shape. */
export function pick(document: Record<string, unknown>, paths: readonly string[]): Record<string, unknown> {
  const byHead = Map.groupBy(paths, (path) => path.split(".", 1)[0] ?? "")
  const picked = [...byHead].flatMap(([key, below]): [string, unknown][] => {
    if (!(key in document)) return []
    const rest = below.filter((path) => path !== key).map((path) => path.slice(key.length + 1))
    return [[key, rest.length === below.length ? inside(document[key], rest) : document[key]]]
  })
  return Object.fromEntries(picked)
}

function inside(value: unknown, paths: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((one) => inside(one, paths))
  return typeof value === "object" && value !== null ? pick(value as Record<string, unknown>, paths) : value
}
