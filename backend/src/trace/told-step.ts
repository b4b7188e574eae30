import type { LotQuantity, LotStep } from "@cho-ocop/contracts"
import { type Happening, lotsOf, type TraceEvent } from "@cho-ocop/trace"
import type { MedusaContainer } from "@medusajs/framework/types"
import { traceModule } from "./trace-module.ts"

type Names = Map<string, { name: string; number: string }>

/** What the lots that events tell of are called. */
export async function namesOf(container: MedusaContainer, events: readonly TraceEvent[]): Promise<Names> {
  const ids = [...new Set(events.flatMap(lotsOf))]
  const rows = await traceModule(container).listLots({ id: ids }, { take: ids.length })
  return new Map(rows.map(({ id, name, number }) => [id, { name, number }]))
}

/** Who handed the goods over, took or tested them. */
export function partnerOf(event: Happening): string | null {
  switch (event.kind) {
    case "received":
      return event.supplier.name
    case "tested":
      return event.laboratory?.name ?? null
    case "shipped":
      return event.recipient.name
    case "arrived":
      return event.sales_point.name
    default:
      return null
  }
}

export function resultOf(event: Happening): LotStep["result"] {
  return event.kind === "tested" ? event.result : null
}

/** So much of the lot the event is about. */
export function quantityIn(event: Happening, lotId: string): LotQuantity | null {
  const amounts = event.kind === "made" ? [...event.outputs, ...event.inputs] : event.lots
  return amounts.find(({ lot_id }) => lot_id === lotId)?.quantity ?? null
}

/** The lots that went in. */
export function inputsOf(event: Happening, names: Names): LotStep["inputs"] {
  if (event.kind !== "made") return []
  return event.inputs.flatMap(({ lot_id, quantity }) => {
    const named = names.get(lot_id)
    return named ? [{ ...named, quantity }] : []
  })
}
