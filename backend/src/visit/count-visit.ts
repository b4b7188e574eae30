import type { Visit } from "@cho-ocop/contracts"
import { vietnameseDate } from "@cho-ocop/ocop"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { VISIT_MODULE } from "../modules/visit/index.ts"
import type { VisitModuleService } from "../modules/visit/service.ts"

/** Counts one view of a vendor's page or of one of its products; an unknown handle counts for nobody. */
export async function countVisit(container: MedusaContainer, visit: Visit): Promise<void> {
  const vendorId = await vendorOf(container, visit)
  if (!vendorId) return
  await container.resolve<VisitModuleService>(VISIT_MODULE).countVisit(vendorId, vietnameseDate(new Date()))
}

async function vendorOf(container: MedusaContainer, visit: Visit): Promise<string | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  if ("vendor" in visit) {
    const { data } = await query.graph({
      entity: "vendor",
      fields: ["id"],
      filters: { handle: visit.vendor },
    })
    return data[0]?.id
  }
  const { data } = await query.graph({
    entity: "product",
    fields: ["vendor.id"],
    filters: { handle: visit.product, status: "published" },
  })
  return data[0]?.vendor?.id
}
