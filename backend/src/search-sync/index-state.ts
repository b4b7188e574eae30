import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { SEARCH_SYNC_MODULE } from "../modules/search-sync/index.ts"
import type { DriftReport, Lag, SearchSyncService } from "../modules/search-sync/service.ts"
import type { Engine } from "./engines.ts"
import { allEngineIndexes, type EngineIndex } from "./index-source.ts"

/** How one index on one engine is doing. */
export interface IndexState extends Lag {
  name: string
  /** Name that it shares with the same index on another engine. */
  source: string
  engine: Engine
  /** Null where the engine does not answer or the index is not built yet. */
  documents: number | null
  /** The version that answers; null before the first is built. */
  version: number | null
  /** How far a rebuild is: documents written, of about so many; null while there is none. */
  rebuild: { written: number; total: number } | null
  /** What the last drift check found. */
  check: DriftReport | null
}

/** How search is doing as a whole. */
export interface SearchState {
  indexes: IndexState[]
  /** Changes whose documents have not been worked out yet. */
  unrouted: Pick<Lag, "waiting" | "oldest">
}

export async function readSearchState(container: MedusaContainer): Promise<SearchState> {
  const sync = container.resolve<SearchSyncService>(SEARCH_SYNC_MODULE)
  return {
    indexes: await Promise.all(allEngineIndexes().map((index) => stateOf(container, index))),
    unrouted: await sync.unrouted(),
  }
}

/** How many documents an index holds; undefined where its engine does not answer or the index is not built. */
export async function countOf(
  search: SearchTypes.ISearchModuleService,
  indexName: string,
): Promise<number | undefined> {
  try {
    const { metadata } = await search.search({
      entity: indexName,
      fields: ["id"],
      pagination: { take: 1 },
      search_options: { count: "exact" },
    })
    return metadata.count ?? undefined
  } catch {
    return undefined
  }
}

async function stateOf(
  container: MedusaContainer,
  { name, engine, source }: EngineIndex,
): Promise<IndexState> {
  const sync = container.resolve<SearchSyncService>(SEARCH_SYNC_MODULE)
  const [documents, versions, lag, check] = await Promise.all([
    countOf(container.resolve(Modules.SEARCH), name),
    sync.versions(name),
    sync.lagOf(name),
    sync.lastCheck(name),
  ])
  const building = versions.find(({ status }) => status === "building")
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  return {
    name,
    source: source.name,
    engine,
    documents: documents ?? null,
    version: versions.find(({ is_active }) => is_active)?.version ?? null,
    rebuild: building
      ? { written: building.documents_synced, total: (await source.allIds(query)).length }
      : null,
    check: check ?? null,
    ...lag,
  }
}
