import type { ShippingRates } from "@cho-ocop/contracts"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { SHIPPING_MODULE } from "../../modules/shipping/index.ts"
import type { ShippingModuleService } from "../../modules/shipping/service.ts"
import { marketFee } from "../../shipping/market-fee.ts"
import { vendorModule } from "../../vendor-access/vendor-module.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"
import { readShippingOptionStep, type ShippingOption } from "./read-shipping-option.ts"
import { setOptionPrice } from "./set-option-price.ts"

interface SaveShippingRates {
  vendor_id: string
  rates: ShippingRates
  actor: AuditActor
}

interface Undo {
  id: string
  rates: Record<string, unknown> | null
  market_fee: number | null
}

const saveShippingRatesStep = createStep(
  "save-shipping-rates",
  async ({ vendor_id, rates, option }: SaveShippingRates & { option: ShippingOption }, { container }) => {
    const service = container.resolve<ShippingModuleService>(SHIPPING_MODULE)
    const [before] = await service.listShippingRates({ vendor_id })
    const kept = { rates: { ...rates }, market_fee: marketFee(before, option.price) }
    const { id } = before
      ? await service.updateShippingRates({ id: before.id, ...kept })
      : await service.createShippingRates({ vendor_id, ...kept })
    const { name } = await vendorModule(container).retrieveVendor(vendor_id)
    const undo: Undo = { id, rates: before?.rates ?? null, market_fee: before?.market_fee ?? null }
    return new StepResponse({ name, rates: undo.rates }, undo)
  },
  async (undo, { container }) => {
    if (undo) await container.resolve<ShippingModuleService>(SHIPPING_MODULE).updateShippingRates(undo)
  },
)

/**
 * Saves a vendor's rates, by which shoppers are charged from then on. Medusa's own option, whose price knows neither
 * weight nor address, takes the country's first step: what the admin proposes where an operator sends goods once more.
 */
export const saveShippingRatesWorkflow = createWorkflow("save-shipping-rates", (input: SaveShippingRates) => {
  const option = readShippingOptionStep(input)
  const before = saveShippingRatesStep(
    transform({ input, option }, ({ input, option }) => ({ ...input, option })),
  )
  setOptionPrice(
    transform({ input, option }, ({ input, option }) => ({
      option,
      amount: input.rates.zones.country[0]?.fee ?? 0,
    })),
  )
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
