import type { Engine, Place } from "./engine.ts"
import { meilisearch } from "./meilisearch.ts"
import { minisearch } from "./minisearch.ts"
import { postgres } from "./postgres.ts"
import { stockPostgres } from "./stock-postgres.ts"

/** The two engines of the shop, then the yardsticks. */
export const ENGINES = {
  postgres,
  meilisearch,
  "stock-postgres": stockPostgres,
  minisearch,
} satisfies Record<string, (place: Place) => Promise<Engine>>
export type EngineName = keyof typeof ENGINES
