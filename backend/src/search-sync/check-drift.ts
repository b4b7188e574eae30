import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { SEARCH_SYNC_MODULE } from "../modules/search-sync/index.ts"
import type { DriftReport, SearchSyncService } from "../modules/search-sync/service.ts"
import { allEngineIndexes, type EngineIndex, storedDocuments } from "./index-source.ts"

const AT_ONCE = 500

/** Ids of the documents in which an index differs from the database. */
interface Drift {
  documents: number
  missing: string[]
  stale: string[]
  surplus: string[]
}

/**
 * Compares what an index holds with what the database says, by id and content, and owes the index whatever differs, so
 * that it is repaired with the next delivery. What is owed already is no drift. Throws where the engine does not answer.
 */
export async function checkDrift(container: MedusaContainer, index: EngineIndex): Promise<DriftReport> {
  const { documents, missing, stale, surplus } = await repairIndex(container, index)
  const report = {
    index_name: index.name,
    checked_at: new Date(),
    documents,
    missing: missing.length,
    stale: stale.length,
    surplus: surplus.length,
  }
  await syncOf(container).saveCheck(report)
  return report
}

/** Checks every index whose engine answers, and tells the log what differed. */
export async function checkAllDrift(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  await withEach(container, async (index) => {
    const { missing, stale, surplus } = await checkDrift(container, index)
    logger.info(
      `Search index ${index.name}: ${missing} missing, ${stale} stale, ${surplus} surplus documents`,
    )
  })
}

/** Owes every index whose engine answers what it differs in. */
export async function repairDrift(container: MedusaContainer): Promise<void> {
  await withEach(container, (index) => repairIndex(container, index))
}

async function withEach(
  container: MedusaContainer,
  work: (index: EngineIndex) => Promise<unknown>,
): Promise<void> {
  for (const index of allEngineIndexes()) {
    try {
      await work(index)
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`Search index ${index.name} could not be checked: ${error}`)
    }
  }
}

/** Owes an index what it differs in from the database. Throws where the engine does not answer. */
export async function repairIndex(container: MedusaContainer, index: EngineIndex): Promise<Drift> {
  const drift = await driftOf(container, index)
  await syncOf(container).owe(index.name, [...drift.missing, ...drift.stale, ...drift.surplus])
  return drift
}

/** What no document can be made of is missing, or stale where the index still has an old one. */
async function driftOf(container: MedusaContainer, { name, source }: EngineIndex): Promise<Drift> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const held = await heldBy(container.resolve(Modules.SEARCH), name)
  const [missing, stale]: [string[], string[]] = [[], []]
  const surplus = new Set(held.keys())
  const ids = await source.allIds(query)
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const { documents, failures } = await storedDocuments(source, query, ids.slice(from, from + AT_ONCE))
    const expected = [
      ...documents.map(({ id, content_hash }) => [id, content_hash] as const),
      ...[...failures.keys()].map((id) => [id, undefined] as const),
    ]
    for (const [id, content_hash] of expected) {
      surplus.delete(id)
      const hash = held.get(id)
      if (hash === undefined) missing.push(id)
      else if (hash !== content_hash) stale.push(id)
    }
  }
  const owed = new Set((await syncOf(container).owed(name)).map(({ document_id }) => document_id))
  const unexpected = (drifted: string[]) => drifted.filter((id) => !owed.has(id))
  return {
    documents: held.size,
    missing: unexpected(missing),
    stale: unexpected(stale),
    surplus: unexpected([...surplus]),
  }
}

function syncOf(container: MedusaContainer): SearchSyncService {
  return container.resolve(SEARCH_SYNC_MODULE)
}

/** Id and fingerprint of every document that an index holds. */
async function heldBy(
  search: SearchTypes.ISearchModuleService,
  entity: string,
): Promise<Map<string, string>> {
  const held = new Map<string, string>()
  for (let skip = 0; ; skip += AT_ONCE) {
    const { hits } = await search.search<{ id: string; content_hash: string }>({
      entity,
      fields: ["id", "content_hash"],
      pagination: { skip, take: AT_ONCE },
      search_options: { count: "none" },
    })
    for (const { document } of hits) held.set(document.id, document.content_hash)
    if (hits.length < AT_ONCE) return held
  }
}
