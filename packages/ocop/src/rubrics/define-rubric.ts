import type { Star } from "../certificate.ts"
import type { BilingualName } from "../vocabulary.ts"
import type { EvidenceKind } from "./evidence-kinds.ts"
import type { Criterion, Level, Rubric } from "./rubric.ts"

/** Our words for a criterion, wherever a rubric asks it, whatever it counts there. */
export interface Wording {
  name: BilingualName
  note?: BilingualName
  levels: readonly LevelWording[]
  evidence: readonly EvidenceKind[]
}

interface LevelWording extends BilingualName {
  proof?: Level["proof"]
}

/** Points of a level; with the star it is the minimum for, where it is one. */
type Points = number | { points: number; minimumFor: Star }

/** The minimum for 3 stars. */
export const three = (points: number): Points => ({ points, minimumFor: 3 })

/** The minimum for 4 stars. */
export const four = (points: number): Points => ({ points, minimumFor: 4 })

/** The minimum for 5 stars. */
export const five = (points: number): Points => ({ points, minimumFor: 5 })

type Row = readonly [number: string, wording: Wording, points: readonly Points[]]

/** A rubric from what excludes a product and its rows: number in the annex, wording, and points of each level. */
export function defineRubric(set: number, exclusion: BilingualName | null, rows: readonly Row[]): Rubric {
  return { set, exclusion, criteria: rows.map((row) => criterion(...row)) }
}

function criterion(...[number, wording, points]: Row): Criterion {
  const { name, note = null, levels, evidence } = wording
  if (levels.length !== points.length) throw new Error(`Criterion ${number} has levels without points`)
  return {
    number,
    part: partOf(number),
    name,
    note,
    levels: points.map((each, index) => level(levels[index] as LevelWording, each)),
    evidence: [...evidence],
  }
}

function level({ vi, en, proof = null }: LevelWording, points: Points): Level {
  const scored = typeof points === "number" ? { points, minimumFor: null } : points
  return { text: { vi, en }, ...scored, proof }
}

/** In every rubric the criteria 1 to 3 are part A, 4 and 5 part B, all later ones part C. */
function partOf(number: string): Criterion["part"] {
  const chapter = Number.parseInt(number, 10)
  if (chapter <= 3) return "A"
  return chapter <= 5 ? "B" : "C"
}
