import { Module } from "@medusajs/framework/utils"
import watchTables from "./loaders/watch-tables.ts"
import { SearchSyncService } from "./service.ts"

export const SEARCH_SYNC_MODULE = "search_sync"

export default Module(SEARCH_SYNC_MODULE, { service: SearchSyncService, loaders: [watchTables] })
