import { generateEntityId } from "@medusajs/framework/utils"
import type { PlannedProduct, PlanRecord } from "./inspection-record.ts"

/** Inspections of these products as the database takes them; their vendors are written to. */
export function newInspections(
  { id: plan_id, kind, planned_on }: Pick<PlanRecord, "id" | "kind" | "planned_on">,
  products: readonly PlannedProduct[],
) {
  return products.map(({ id: product_id, vendor_id }) => ({
    plan_id,
    kind,
    product_id,
    vendor_id,
    planned_on,
    untold: generateEntityId("", "change"),
  }))
}
