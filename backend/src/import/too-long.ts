import { IMPORT_ROWS_MAX } from "@cho-ocop/contracts"
import { ProblemError } from "../http/problem.ts"

/** Ten times the cells of the longest table: more is taken for a bomb, and holds up nobody. */
export const CELLS_MAX = 400_000

/** Refuses a table that is longer than what is imported at once. */
export function tooLong(): ProblemError {
  return new ProblemError("table_too_long", `At most ${IMPORT_ROWS_MAX} rows can be imported at once.`)
}
