import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { PostgresSearchService } from "./postgres-search.ts"

export type { Near } from "./near.ts"
export { IDENTIFIER, PostgresSearchService } from "./postgres-search.ts"
export type { Understanding } from "./results.ts"

export default ModuleProvider(Modules.SEARCH, { services: [PostgresSearchService] })
