import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { SEARCH_SYNC_MODULE } from "../modules/search-sync/index.ts"
import type { SearchSyncService } from "../modules/search-sync/service.ts"
import { repairIndex } from "./check-drift.ts"
import type { EngineIndex } from "./index-source.ts"
import { countOf } from "./index-state.ts"

const LOOK_EVERY_MS = 10_000

const foundAt = new Map<string, number>()

/**
 * Builds an index anew beside the one in use and then puts it in its place; what changes meanwhile is delivered to both.
 * What no document could be made of is owed to it. Throws where the engine does not answer.
 */
export async function buildIndex(container: MedusaContainer, index: EngineIndex): Promise<void> {
  const { name } = index
  const search = container.resolve(Modules.SEARCH)
  const sync = container.resolve<SearchSyncService>(SEARCH_SYNC_MODULE)
  const owed = await sync.owed(name)
  const plan = await search.createIndexMigrationPlan()
  await search.executeIndexMigrationPlan(plan.filter((step) => step.index === name && step.action !== "drop"))
  await search.reindex({ index: name })
  await sync.crossOff(name, owed)
  await repairIndex(container, index)
}

/**
 * Builds an index that its engine does not have, or has in another shape than the code now says; looks now and then
 * only. Answers whether it can take documents, which one that is just being built for the first time cannot. Throws
 * where the engine does not answer.
 */
export async function ensureIndex(container: MedusaContainer, index: EngineIndex): Promise<boolean> {
  const lookedAt = foundAt.get(index.name)
  if (lookedAt !== undefined && Date.now() - lookedAt < LOOK_EVERY_MS) return true
  const isThere = (await countOf(container.resolve(Modules.SEARCH), index.name)) !== undefined
  const isFit = isThere && (lookedAt !== undefined || (await isAsDefined(container, index)))
  if (!isFit && (await isBuilding(container, index))) return isThere
  if (!isFit) await buildIndex(container, index)
  foundAt.set(index.name, Date.now())
  return true
}

/** Whether this or another process is filling the index. */
export async function isBuilding(container: MedusaContainer, { name }: EngineIndex): Promise<boolean> {
  const { projectConfig } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const sync = container.resolve<SearchSyncService>(SEARCH_SYNC_MODULE)
  return sync.isBuilding(name, projectConfig.workerMode !== "server")
}

/** The shape changes with the code only, so each process needs to look once. */
async function isAsDefined(container: MedusaContainer, { name }: EngineIndex): Promise<boolean> {
  const plan = await container.resolve(Modules.SEARCH).createIndexMigrationPlan()
  return plan.every(({ index, action }) => index !== name || action === "noop")
}
