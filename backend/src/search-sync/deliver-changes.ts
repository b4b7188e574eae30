import { setTimeout } from "node:timers/promises"
import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { SEARCH_SYNC_MODULE } from "../modules/search-sync/index.ts"
import type { Delivery, SearchSyncService } from "../modules/search-sync/service.ts"
import { forgetPages } from "../storefront/forget-pages.ts"
import { ensureIndex, isBuilding } from "./build-index.ts"
import { ENGINES, type Engine, POSTGRES } from "./engines.ts"
import { allEngineIndexes, changeEventOf, type EngineIndex } from "./index-source.ts"
import { countOf } from "./index-state.ts"

const DOCUMENTS_AT_ONCE = 200
/** An engine of its own that does not answer is left alone for so long; no document counts a failed attempt for it. */
const PAUSE_MS = 5000

const pausedUntil = new Map<Engine, number>()
let before = Promise.resolve()

/**
 * Brings every index up to all changes noted so far, one call after the other. Changes that an engine could not take
 * stay owed.
 */
export async function deliverChanges(container: MedusaContainer): Promise<void> {
  const turn = before.then(() => deliverAll(container))
  before = turn.catch(() => {})
  return turn
}

/** Like `deliverChanges`, and waits for indexes that are being built; then nothing is owed to any engine that answers. */
export async function bringInStep(container: MedusaContainer): Promise<void> {
  await deliverChanges(container)
  const building = await Promise.all(allEngineIndexes().map((index) => isBuilding(container, index)))
  if (!building.includes(true)) return
  await setTimeout(100)
  return bringInStep(container)
}

async function deliverAll(container: MedusaContainer): Promise<void> {
  await routeChanges(container)
  await Promise.all(ENGINES.map((engine) => deliverTo(engine, container)))
}

async function routeChanges(container: MedusaContainer): Promise<void> {
  const sync = container.resolve<SearchSyncService>(SEARCH_SYNC_MODULE)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const indexes = allEngineIndexes()
  const sources = new Set(indexes.map(({ source }) => source))
  const route: Parameters<SearchSyncService["routeChanges"]>[0] = async (changes) => {
    const affected = await Promise.all(
      [...sources].map(async (source) => {
        const ids = await Promise.all(
          [...changes].map(([kind, changed]) => source.affectedBy(kind, changed, query)),
        )
        return [source, [...new Set(ids.flat())]] as const
      }),
    )
    const idsOf = new Map(affected)
    return indexes.map(({ name, source }) => ({ index_name: name, document_ids: idsOf.get(source) ?? [] }))
  }
  while ((await sync.routeChanges(route)) > 0);
}

async function deliverTo(engine: Engine, container: MedusaContainer): Promise<void> {
  if (Date.now() < (pausedUntil.get(engine) ?? 0)) return
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  try {
    for (const index of allEngineIndexes().filter((each) => each.engine === engine)) {
      await deliverToIndex(index, container, logger)
    }
  } catch (error) {
    if (engine !== POSTGRES) pausedUntil.set(engine, Date.now() + PAUSE_MS)
    logger.warn(`The search engine ${engine} takes no documents, so it is tried again soon: ${error}`)
  }
}

/** Throws where the engine does not answer at all. */
async function deliverToIndex(index: EngineIndex, container: MedusaContainer, logger: Logger): Promise<void> {
  if (!(await ensureIndex(container, index))) return
  const sync = container.resolve<SearchSyncService>(SEARCH_SYNC_MODULE)
  const deliver = async (deliveries: Delivery[]) => {
    const ids = deliveries.map(({ document_id }) => document_id)
    const failures = await write(container, index, ids)
    const pages = await index.source.pagesOf(container.resolve(ContainerRegistrationKeys.QUERY), ids)
    await forgetPages(pages, logger)
    return failures
  }
  while ((await sync.deliver(index.name, DOCUMENTS_AT_ONCE, deliver)) > 0);
}

/** Writes the documents; where that fails, one by one, so that a single bad one keeps none of the others waiting. */
async function write(
  container: MedusaContainer,
  index: EngineIndex,
  ids: string[],
): Promise<Map<string, Error>> {
  const search = container.resolve(Modules.SEARCH)
  const send = (some: string[]) => search.ingest({ name: changeEventOf(index.name), data: { ids: some } })
  try {
    await send(ids)
    return new Map()
  } catch (error) {
    if ((await countOf(search, index.name)) === undefined) throw error
  }
  const failures = new Map<string, Error>()
  for (const id of ids) {
    await send([id]).catch((error: Error) => failures.set(id, error))
  }
  return failures
}
