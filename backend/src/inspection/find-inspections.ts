import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { notFound } from "../http/not-found.ts"
import { vendorModule } from "../vendor-access/vendor-module.ts"
import { inspectionModule } from "./inspection-module.ts"
import type { FindingRecord, InspectionRecord, SampleRecord } from "./inspection-record.ts"

/** An inspection with all that belongs to it. */
export interface WholeInspection extends InspectionRecord {
  plan: { id: string; title: string; every_months: number | null }
  product: { id: string; handle: string; name: string }
  vendor: { id: string; name: string; origin: unknown }
  samples: SampleRecord[]
  findings: FindingRecord[]
}

interface Filters {
  id?: string | string[]
  plan_id?: string
  product_id?: string
  vendor_id?: string
}

/** Inspections, whatever their state, the latest planned first. */
export async function findInspections(
  container: MedusaContainer,
  filters: Filters = {},
): Promise<WholeInspection[]> {
  const service = inspectionModule(container)
  const order = { created_at: "ASC" } as const
  const rows = (await service.listInspections(filters, {
    order: { planned_on: "DESC", id: "DESC" },
  })) as unknown as InspectionRecord[]
  const inspection_id = rows.map(({ id }) => id)
  const [plans, products, vendors, samples, findings] = await Promise.all([
    service.listInspectionPlans(
      { id: rows.map(({ plan_id }) => plan_id) },
      { select: ["id", "title", "every_months"] },
    ),
    findProducts(
      container,
      rows.map(({ product_id }) => product_id),
    ),
    vendorModule(container).listVendors({ id: rows.map(({ vendor_id }) => vendor_id) }),
    service.listSamples({ inspection_id }, { order }),
    service.listInspectionFindings({ inspection_id }, { order }),
  ])
  const planOf = byId(plans)
  const productOf = byId(products)
  const vendorOf = byId(vendors)
  const samplesOf = Map.groupBy(samples as unknown as SampleRecord[], (each) => each.inspection_id)
  const findingsOf = Map.groupBy(findings as unknown as FindingRecord[], (each) => each.inspection_id)
  return rows.flatMap((row) => {
    const plan = planOf.get(row.plan_id)
    const vendor = vendorOf.get(row.vendor_id)
    if (!plan || !vendor) return []
    return {
      ...row,
      plan: { id: plan.id, title: plan.title, every_months: plan.every_months },
      product: productOf.get(row.product_id) ?? { id: row.product_id, handle: "", name: "" },
      vendor: { id: vendor.id, name: vendor.name, origin: vendor.origin },
      samples: samplesOf.get(row.id) ?? [],
      findings: findingsOf.get(row.id) ?? [],
    }
  })
}

/** One inspection. Throws `not_found`. */
export async function findInspection(
  container: MedusaContainer,
  filters: { id: string; vendor_id?: string },
): Promise<WholeInspection> {
  const [found] = await findInspections(container, filters)
  if (!found) throw notFound()
  return found
}

/** Id of the inspection that a finding is of. Throws `not_found`. */
export async function inspectionOfFinding(container: MedusaContainer, id: string): Promise<string> {
  const [finding] = await inspectionModule(container).listInspectionFindings({ id })
  if (!finding) throw notFound()
  return finding.inspection_id
}

/** Also those that the shop shows no longer. */
async function findProducts(
  container: MedusaContainer,
  ids: string[],
): Promise<WholeInspection["product"][]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product", fields: ["id", "handle", "title"], filters: { id: ids }, withDeleted: true })
  return data.map(({ id, handle, title }) => ({ id, handle, name: title }))
}

function byId<Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]))
}
