import type { WorkspaceRecall } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { recallsOfLots, toldRecall } from "./find-recalls.ts"
import { recalledOrders } from "./recall-letters.ts"

/** The recall of a lot with the orders that are told of it; null where it is not called back. */
export async function workspaceRecall(
  container: MedusaContainer,
  lotId: string,
): Promise<WorkspaceRecall | null> {
  const recall = (await recallsOfLots(container, [lotId])).get(lotId)
  if (!recall) return null
  return { ...toldRecall(recall), orders: await recalledOrders(container, recall.id) }
}
