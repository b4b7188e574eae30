import { z } from "zod"
import { ProblemError } from "../../../http/problem.ts"
import { allEngineIndexes, type EngineIndex } from "../../../search-sync/index-source.ts"

/** Body that names an index on an engine, as `GET /admin/search-sync` lists them. */
export const IndexName = z.strictObject({ index_name: z.string() })

/** The index of that name. Throws `not_found`. */
export function indexNamed(name: string): EngineIndex {
  const index = allEngineIndexes().find((each) => each.name === name)
  if (!index) throw new ProblemError("not_found", "There is no such search index.")
  return index
}
