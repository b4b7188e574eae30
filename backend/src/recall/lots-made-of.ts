import type { MedusaContainer } from "@medusajs/framework/types"
import type { LotRecord } from "../trace/find-lot.ts"
import { traceModule } from "../trace/trace-module.ts"

/**
 * Ids of the lot, and of all into which it went as its vendor ever recorded it: of a bad material, whatever was made of
 * it.
 */
export async function lotsMadeOf(
  container: MedusaContainer,
  { id, vendor_id }: Pick<LotRecord, "id" | "vendor_id">,
): Promise<string[]> {
  const { records } = traceModule(container)
  const found = new Set([id])
  for (let next = [id]; next.length > 0; ) {
    const told = (await records.ofLots(vendor_id, next)).map(({ record }) => record.event)
    const making = told.filter((event) => event.kind === "made")
    next = making
      .filter(({ inputs }) => inputs.some(({ lot_id }) => next.includes(lot_id)))
      .flatMap(({ outputs }) => outputs.map(({ lot_id }) => lot_id))
      .filter((made) => !found.has(made))
    for (const made of next) found.add(made)
  }
  return [...found]
}
