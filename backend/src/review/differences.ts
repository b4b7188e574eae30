import { type Difference, STORY_SECTIONS } from "@cho-ocop/contracts"

/** What differs between two documents, in the order in which they are read; a list is compared item by item, months as one. */
export function differencesOf(before: unknown, after: unknown): Difference[] {
  const [old, young] = [leavesOf(before), leavesOf(after)]
  const paths = [...new Set([...young.keys(), ...old.keys()])]
  return paths
    .map((path) => ({ path, before: old.get(path) ?? null, after: young.get(path) ?? null }))
    .filter((row) => row.before !== row.after)
}

/** Names of things, not words to read. */
const UNREAD = ["id"]

/** The database keeps no order of keys. */
const READING_ORDER = [
  ...["name", "set", "description", "variants", "season_months", "harvest_months", "pictures"],
  ...["sections", ...STORY_SECTIONS, "video"],
  ...["title", "weight", "price", "stock", "kind", "text", "picture_id", "alt", "caption", "vi", "en"],
]

/** Items of lists all rank alike and so stay in order. */
function rank(key: string): number {
  const place = READING_ORDER.indexOf(key)
  return place === -1 ? READING_ORDER.length : place
}

function leavesOf(value: unknown, path = ""): Map<string, string> {
  if (value === null || value === undefined || value === "") return new Map()
  if (typeof value !== "object") return new Map([[path, String(value)]])
  if (isMonths(value)) return new Map(value.length > 0 ? [[path, value.join(", ")]] : [])
  return new Map(
    Object.entries(value)
      .filter(([key]) => !UNREAD.includes(key))
      .toSorted(([a], [b]) => rank(a) - rank(b))
      .flatMap(([key, item]) => [...leavesOf(item, path ? `${path}.${key}` : key)]),
  )
}

function isMonths(value: object): value is number[] {
  return Array.isArray(value) && value.every((item) => typeof item === "number")
}
