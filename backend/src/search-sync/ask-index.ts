import type { SearchTypes } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { ConsecutiveBreaker, circuitBreaker, handleWhen, TimeoutStrategy, timeout, wrap } from "cockatiel"
import { ENGINES, nameOnEngine, POSTGRES } from "./engines.ts"

type Search = Pick<SearchTypes.ISearchModuleService, "searchMany">
type Result = Awaited<ReturnType<Search["searchMany"]>>[number]

/** How long shoppers wait for an engine before PostgreSQL is asked instead. */
const PATIENCE_MS = 2000
/** After so many failures in a row an engine is left alone for the pause; then one search tries it again. */
const FAILURES = 2
const PAUSE_MS = 5000

const isDown = handleWhen((error) => !isRefusal(error))
const whileItAnswers = wrap(
  circuitBreaker(isDown, { breaker: new ConsecutiveBreaker(FAILURES), halfOpenAfter: PAUSE_MS }),
  timeout(PATIENCE_MS, TimeoutStrategy.Aggressive),
)

/** Searches one index. The engine in use answers, or PostgreSQL while it cannot. */
export async function askIndex(search: Search, query: SearchTypes.SearchQuery): Promise<Result> {
  const [result] = await askIndexes(search, [query])
  if (!result) throw new Error("A search answers every query.")
  return result
}

/** Searches several indexes at once, all on the same engine. */
export async function askIndexes(search: Search, queries: SearchTypes.SearchQuery[]): Promise<Result[]> {
  const askOn = (engine: (typeof ENGINES)[number]) =>
    search.searchMany(queries.map((query) => ({ ...query, entity: nameOnEngine(query.entity, engine) })))
  const [engine] = ENGINES
  if (engine === POSTGRES) return askOn(POSTGRES)
  try {
    return await whileItAnswers.execute(() => askOn(engine))
  } catch (error) {
    if (isRefusal(error)) throw error
    return askOn(POSTGRES)
  }
}

/** A query that no engine answers says nothing about the engine. */
function isRefusal(error: unknown): boolean {
  const { INVALID_DATA, NOT_ALLOWED } = MedusaError.Types
  return error instanceof MedusaError && [INVALID_DATA, NOT_ALLOWED].some((type) => type === error.type)
}
