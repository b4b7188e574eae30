import type { ShippingRates } from "@cho-ocop/contracts"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { updateShippingOptionsWorkflow } from "@medusajs/medusa/core-flows"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { CURRENCY } from "../../catalogue/currency.ts"
import { SHIPPING_MODULE } from "../../modules/shipping/index.ts"
import type { ShippingModuleService } from "../../modules/shipping/service.ts"
import { vendorModule } from "../../vendor-access/vendor-module.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"
import { readShippingOptionStep } from "./read-shipping-option.ts"

interface SaveShippingRates {
  vendor_id: string
  rates: ShippingRates
  actor: AuditActor
}

interface Undo {
  id: string
  rates: Record<string, unknown> | null
}

const saveShippingRatesStep = createStep(
  "save-shipping-rates",
  async ({ vendor_id, rates }: SaveShippingRates, { container }) => {
    const service = container.resolve<ShippingModuleService>(SHIPPING_MODULE)
    const [before] = await service.listShippingRates({ vendor_id })
    const { id } = before
      ? await service.updateShippingRates({ id: before.id, rates: { ...rates } })
      : await service.createShippingRates({ vendor_id, rates: { ...rates } })
    const { name } = await vendorModule(container).retrieveVendor(vendor_id)
    const undo: Undo = { id, rates: before?.rates ?? null }
    return new StepResponse({ name, rates: undo.rates }, undo)
  },
  async (undo, { container }) => {
    if (!undo) return
    const service = container.resolve<ShippingModuleService>(SHIPPING_MODULE)
    if (undo.rates) await service.updateShippingRates({ id: undo.id, rates: undo.rates })
    else await service.deleteShippingRates(undo.id)
  },
)

/**
 * Saves a vendor's rates, by which shoppers are charged from then on. Medusa's own option, whose price knows neither
 * weight nor address, takes the country's first step: what the admin proposes where an operator sends goods once more.
 */
export const saveShippingRatesWorkflow = createWorkflow("save-shipping-rates", (input: SaveShippingRates) => {
  const before = saveShippingRatesStep(input)
  const option = readShippingOptionStep(input)
  updateShippingOptionsWorkflow.runAsStep({
    input: transform({ input, option }, ({ input, option }) => [
      {
        id: option.id,
        prices: [
          { id: option.price_id, amount: input.rates.zones.country[0]?.fee ?? 0, currency_code: CURRENCY },
        ],
      },
    ]),
  })
  recordAuditEntryStep(
    transform({ input, before }, ({ input: { actor, vendor_id, rates }, before }) => ({
      actor,
      action: "shipping.updated",
      subject: { type: "vendor", id: vendor_id, name: before.name },
      vendor_id,
      before: before.rates,
      after: { ...rates },
    })),
  )
  return new WorkflowResponse(input.vendor_id)
})
