import type { OpenLot } from "@cho-ocop/contracts"
import { lot as lotOfTrace, lotsOf, newShortCode } from "@cho-ocop/trace"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { notFound } from "../../http/not-found.ts"
import { badRequest, ProblemError } from "../../http/problem.ts"
import { requireNotRecalled } from "../../recall/require-not-recalled.ts"
import { readHome } from "../../trace/read-producer.ts"
import { tellEvent } from "../../trace/tell-event.ts"
import { openingOf } from "../../trace/trace-event.ts"
import { requireOwned } from "../../vendor-access/resources.ts"
import { withGoodsLocked } from "../../vendor-order/goods-lock.ts"

interface Input {
  vendor_id: string
  open: OpenLot
  /** E-mail of the member. */
  told_by: string
}

const openLotStep = createStep("open-lot", async ({ vendor_id, open, told_by }: Input, { container }) => {
  const { number, quantity } = open
  const facts = await factsOf(container, vendor_id, open)
  const { product_id, gtin, made_on, best_before } = facts
  const code = open.kind === "product" ? newShortCode() : null
  const read = lotOfTrace.safeParse({
    id: generateEntityId(undefined, "lot"),
    kind: open.kind,
    name: facts.name,
    number,
    ...(product_id && { product_id }),
    ...(code && { code }),
    ...(gtin && { gtin }),
    ...(made_on && { made_on }),
    ...(best_before && { best_before }),
  })
  if (!read.success) throw refusedLot(read.error)
  const lot = read.data
  const place = open.place ?? (await readHome(container, vendor_id))
  const event = openingOf(vendor_id, { ...open, place }, lot)
  const opens = {
    ...facts,
    id: lot.id,
    kind: open.kind,
    name: lot.name,
    number,
    code,
    amount: quantity.value,
    unit: quantity.unit,
  }
  const inputs = open.kind === "product" ? open.inputs.map(({ lot_id }) => lot_id) : []
  await withGoodsLocked(container, [vendor_id], async () => {
    await requireNotRecalled(container, inputs)
    await tellEvent(container, { vendor_id, event, told_by, lots: lotsOf(event), opens })
  })
  return new StepResponse(lot.id)
})

/**
 * Opens a lot with the event that made it or brought it in, and answers its id; what is recorded is never taken back.
 * Throws `lot_number_used`, `event_refused`, `lot_recalled` where it would be made of one that is called back, and `not_found` for a product or lot of another vendor.
 */
export const openLotWorkflow = createWorkflow("open-lot", (input: Input) => {
  return new WorkflowResponse(openLotStep(input))
})

/** What is known of the goods, from the form and from the product that was approved. */
async function factsOf(container: MedusaContainer, vendor_id: string, open: OpenLot) {
  if (open.kind === "material") {
    return { name: open.name, product_id: null, gtin: null, made_on: null, best_before: null }
  }
  const { product_id, gtin, made_on, best_before } = open
  const owner = { vendorId: vendor_id, memberId: "" }
  for (const { lot_id } of open.inputs) await requireOwned(container, owner, "lot", lot_id)
  await requireOwned(container, owner, "product", product_id)
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product", fields: ["title"], filters: { id: product_id } })
  const [product] = data
  if (!product) throw notFound()
  return { name: product.title, product_id, gtin, made_on, best_before }
}

function refusedLot(error: Parameters<typeof badRequest>[0]): ProblemError {
  const isGtin = error.issues.some(({ path }) => path[0] === "gtin")
  if (!isGtin) return badRequest(error)
  return new ProblemError("bad_request", "The number has a wrong check digit.", { gtin: "gtin_invalid" })
}
