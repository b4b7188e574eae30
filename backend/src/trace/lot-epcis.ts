import {
  type EpcisDocument,
  epcisDocument,
  type Lot,
  lot as lotOfTrace,
  lotsOf,
  type TraceRecord,
} from "@cho-ocop/trace"
import type { MedusaContainer } from "@medusajs/framework/types"
import { environment } from "../environment.ts"
import { findLot } from "./find-lot.ts"
import { readWay } from "./read-way.ts"
import { traceModule } from "./trace-module.ts"

/**
 * A lot's way as an EPCIS 2.0 document, as everybody may read it: whom goods were shipped to stays a number without a
 * name. Throws `not_found`.
 */
export async function lotEpcis(container: MedusaContainer, code: string): Promise<EpcisDocument> {
  const lot = await findLot(container, { code })
  const { own, materials } = await readWay(container, lot)
  const records = [...materials, ...own]
    .map(({ record }) => withoutRecipient(record))
    .toSorted((one, other) => one.index - other.index)
  const lots = await lotsNamed(container, records)
  const names = { base: new URL(environment.STOREFRONT_URL).origin, lots }
  return epcisDocument(records, names, new Date())
}

function withoutRecipient(record: TraceRecord): TraceRecord {
  const { event } = record
  if (event.kind !== "shipped") return record
  return { ...record, event: { ...event, recipient: { ...event.recipient, name: event.recipient.id } } }
}

async function lotsNamed(
  container: MedusaContainer,
  records: readonly TraceRecord[],
): Promise<Map<string, Lot>> {
  const ids = [...new Set(records.flatMap(({ event }) => lotsOf(event)))]
  const rows = await traceModule(container).listLots({ id: ids }, { take: ids.length })
  const lots = rows.map(({ id, kind, name, number, product_id, gtin, made_on, best_before }) =>
    lotOfTrace.parse({
      id,
      kind,
      name,
      number,
      ...(product_id && { product_id }),
      ...(gtin && { gtin }),
      ...(made_on && { made_on }),
      ...(best_before && { best_before }),
    }),
  )
  return new Map(lots.map((each) => [each.id, each]))
}
