import type { RecalledOrder } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { notFound } from "../http/not-found.ts"
import { traceModule } from "../trace/trace-module.ts"
import { vendorModule } from "../vendor-access/vendor-module.ts"
import type { RecallRecord } from "./find-recalls.ts"
import { recalledOrders } from "./recall-letters.ts"
import { recallModule } from "./recall-module.ts"

const A_PAGE = 50

/** A recall as officers and operators see it in the list. Times are ISO. */
export interface RecallCard {
  id: string
  lot: { name: string; number: string; code: string | null }
  vendor: string
  reason: { vi: string; en: string | null }
  inspection_id: string | null
  opened_by: string
  opened_at: string
  closed_at: string | null
  closing_note: string | null
}

/** A recall with the orders that are told of it: their numbers, no buyer, no money. */
export interface RecallFile extends RecallCard {
  orders: RecalledOrder[]
}

/** One page of the recalls, open ones first, then the newest. */
export async function listRecalls(
  container: MedusaContainer,
  { offset }: { offset: number },
): Promise<{ recalls: RecallCard[]; count: number }> {
  const [recalls, count] = await recallModule(container).listAndCountRecalls(
    {},
    { order: { closed_at: "DESC NULLS FIRST", created_at: "DESC" }, skip: offset, take: A_PAGE },
  )
  return { recalls: await cardsOf(container, recalls), count }
}

/** Throws `not_found`. */
export async function readRecall(container: MedusaContainer, id: string): Promise<RecallFile> {
  const recalls = await recallModule(container).listRecalls({ id })
  const [card] = await cardsOf(container, recalls)
  if (!card) throw notFound()
  return { ...card, orders: await recalledOrders(container, id) }
}

async function cardsOf(container: MedusaContainer, recalls: readonly RecallRecord[]): Promise<RecallCard[]> {
  const lots = await traceModule(container).listLots({ id: recalls.map(({ lot_id }) => lot_id) })
  const vendors = await vendorModule(container).listVendors(
    { id: recalls.map(({ vendor_id }) => vendor_id) },
    { select: ["id", "name"] },
  )
  const lotOf = new Map(lots.map((lot) => [lot.id, lot]))
  const vendorOf = new Map(vendors.map(({ id, name }) => [id, name]))
  return recalls.map((recall) => {
    const lot = lotOf.get(recall.lot_id)
    return {
      id: recall.id,
      lot: { name: lot?.name ?? "", number: lot?.number ?? "", code: lot?.code ?? null },
      vendor: vendorOf.get(recall.vendor_id) ?? "",
      reason: { vi: recall.reason_vi, en: recall.reason_en },
      inspection_id: recall.inspection_id,
      opened_by: recall.opened_by,
      opened_at: new Date(recall.created_at).toISOString(),
      closed_at: recall.closed_at ? new Date(recall.closed_at).toISOString() : null,
      closing_note: recall.closing_note,
    }
  })
}
