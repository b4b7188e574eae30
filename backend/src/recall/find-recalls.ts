import type { LotRecall } from "@cho-ocop/contracts"
import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import type { Recall } from "../modules/recall/models/recall.ts"
import { recallModule } from "./recall-module.ts"

export type RecallRecord = InferTypeOf<typeof Recall>

/** Recalls by lot; lots without one are left out. */
export async function recallsOfLots(
  container: MedusaContainer,
  lotIds: readonly string[],
): Promise<Map<string, RecallRecord>> {
  if (lotIds.length === 0) return new Map()
  const recalls = await recallModule(container).listRecalls({ lot_id: [...lotIds] }, { take: null })
  return new Map(recalls.map((recall) => [recall.lot_id, recall]))
}

/** A recall as everybody is told of it. */
export function toldRecall({ reason_vi, reason_en, created_at }: RecallRecord): LotRecall {
  return { reason: { vi: reason_vi, en: reason_en }, since: new Date(created_at).toISOString() }
}
