import type { Difference } from "@cho-ocop/contracts"

/** What differs between two documents, in the order of the newer one; a list is compared item by item, months as one. */
export function differencesOf(before: unknown, after: unknown): Difference[] {
  const [old, young] = [leavesOf(before), leavesOf(after)]
  const paths = [...new Set([...young.keys(), ...old.keys()])]
  return paths
    .map((path) => ({ path, before: old.get(path) ?? null, after: young.get(path) ?? null }))
    .filter((row) => row.before !== row.after)
}

/** Names of things, not words to read. */
const UNREAD = ["id"]

function leavesOf(value: unknown, path = ""): Map<string, string> {
  if (value === null || value === undefined || value === "") return new Map()
  if (typeof value !== "object") return new Map([[path, String(value)]])
  if (isMonths(value)) return new Map(value.length > 0 ? [[path, value.join(", ")]] : [])
  return new Map(
    Object.entries(value)
      .filter(([key]) => !UNREAD.includes(key))
      .flatMap(([key, item]) => [...leavesOf(item, path ? `${path}.${key}` : key)]),
  )
}

function isMonths(value: object): value is number[] {
  return Array.isArray(value) && value.every((item) => typeof item === "number")
}
