import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { MeilisearchSearchService } from "./meilisearch-search.ts"

export { MeilisearchSearchService } from "./meilisearch-search.ts"
export { IDENTIFIER, Options } from "./options.ts"
export default ModuleProvider(Modules.SEARCH, { services: [MeilisearchSearchService] })
