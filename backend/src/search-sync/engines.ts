import { IDENTIFIER as MEILISEARCH } from "@cho-ocop/search-meilisearch"
import { IDENTIFIER as POSTGRES } from "@cho-ocop/search-postgres"
import { environment } from "../environment.ts"

export { POSTGRES }
export type Engine = typeof POSTGRES | typeof MEILISEARCH

/** The engine that answers first; PostgreSQL always keeps an index too, and answers while the other cannot. */
export const ENGINES: readonly [Engine, ...Engine[]] = environment.MEILI_URL
  ? [MEILISEARCH, POSTGRES]
  : [POSTGRES]

/** Name under which the Search Module knows an index on an engine. */
export function nameOnEngine(index: string, engine: Engine): string {
  return engine === POSTGRES ? index : `${index}_${engine}`
}
