import type { SubmittedProducts } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { isProblemError } from "../http/problem.ts"
import type { VendorContext } from "../vendor-access/account-context.ts"
import { requireOwned } from "../vendor-access/resources.ts"
import { submitProductWorkflow } from "../workflows/product/submit-product.ts"
import { readWorkspaceProduct } from "./read-products.ts"

/** Submits each product by itself, so that one that is incomplete keeps no other. Throws `not_found` for a stranger's. */
export async function submitAll(
  container: MedusaContainer,
  member: VendorContext,
  ids: readonly string[],
): Promise<SubmittedProducts> {
  for (const id of ids) await requireOwned(container, member, "product", id)
  const outcome: SubmittedProducts = { submitted: [], refused: [] }
  for (const product_id of new Set(ids)) {
    const { version } = await readWorkspaceProduct(container, member.vendorId, product_id)
    try {
      await submitProductWorkflow(container).run({
        input: { vendor_id: member.vendorId, product_id, version, submitted_by: member.email },
      })
      outcome.submitted.push(product_id)
    } catch (error) {
      if (!isProblemError(error)) throw error
      outcome.refused.push({ id: product_id, code: error.code })
    }
  }
  return outcome
}
