import { appendRecord, endAfter, lotsOf, NO_RECORDS, refusalsOf, type TraceEvent } from "@cho-ocop/trace"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ProblemError } from "../http/problem.ts"
import type { KeptRecord } from "../modules/trace/trace-records.ts"
import { eventRefused } from "./event-refused.ts"
import { traceModule } from "./trace-module.ts"
import { signingKeyOf } from "./vendor-key.ts"

/** A lot's row as it is written. */
export interface NewLot {
  id: string
  kind: "product" | "material"
  product_id: string | null
  name: string
  number: string
  code: string | null
  gtin: string | null
  made_on: string | null
  best_before: string | null
  amount: number
  unit: string
}

interface Telling {
  vendor_id: string
  event: TraceEvent
  /** E-mail of the member. */
  told_by: string
  /** The lots that an event, or the one it corrects, is about. */
  lots: string[]
  /** The lot that it opens. */
  opens?: NewLot
}

/**
 * Records an event at the end of its vendor's chain, signed, together with the lot that it opens. One vendor's events
 * are recorded one after the other. Throws `event_refused`, `lot_number_used`, `not_found`.
 */
export async function tellEvent(container: MedusaContainer, telling: Telling): Promise<void> {
  const { vendor_id, event, told_by, lots, opens } = telling
  const { records } = traceModule(container)
  await records.whileTelling(vendor_id, async (database) => {
    const told = await records.ofLots(vendor_id, lots, database)
    const refusals = refusalsOf(event, {
      now: new Date(),
      vendor: vendor_id,
      vendorOfLot: await vendorsOf(lotsOf(event), database),
      events: told.map(({ record }) => record.event),
    })
    if (refusals.length > 0) throw eventRefused(refusals)
    if (opens) {
      await requireFreeNumber(vendor_id, opens.number, database)
      await database("lot").insert({ ...opens, vendor_id })
    }
    const last = await records.last(vendor_id, database)
    const record = appendRecord({
      event,
      vendor: vendor_id,
      end: last ? endAfter(last) : NO_RECORDS,
      key: await signingKeyOf(records, vendor_id, database),
      recordedAt: later(last?.recorded_at),
    })
    await records.append({ record, lots, told_by } satisfies KeptRecord, database)
  })
}

/** Now; a clock that was put back does not put a record before the one it follows. */
function later(last: string | undefined): Date {
  return new Date(Math.max(Date.now(), last ? Date.parse(last) : 0))
}

async function requireFreeNumber(vendor_id: string, number: string, database: Knex): Promise<void> {
  const used = await database("lot").where({ vendor_id, number }).first()
  if (!used) return
  const fields = { number: "lot_number_used" }
  throw new ProblemError("lot_number_used", "There is a lot with this number already.", fields)
}

async function vendorsOf(lots: readonly string[], database: Knex): Promise<Map<string, string>> {
  const rows: { id: string; vendor_id: string }[] = await database("lot")
    .select("id", "vendor_id")
    .whereIn("id", lots)
  return new Map(rows.map(({ id, vendor_id }) => [id, vendor_id]))
}
