import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ProblemError } from "../http/problem.ts"

/** Who bears the discounts of a promotion: a vendor, or, without one, the platform. */
export interface PromotionFunder {
  promotion: { id: string; code: string }
  vendor: { id: string; name: string; handle: string } | null
}

/** Throws `not_found`. */
export async function readFunder(container: MedusaContainer, id: string): Promise<PromotionFunder> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "promotion",
    fields: ["id", "code", "vendor.id", "vendor.name", "vendor.handle"],
    filters: { id },
  })
  const [found] = data as unknown as (PromotionFunder["promotion"] & Partial<PromotionFunder>)[]
  if (!found) throw new ProblemError("not_found", "There is no such promotion.")
  return { promotion: { id: found.id, code: found.code }, vendor: found.vendor ?? null }
}
