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

interface RemoveShippingRates {
  vendor_id: string
  actor: AuditActor
}

const removeShippingRatesStep = createStep(
  "remove-shipping-rates",
  async ({ vendor_id, option }: { vendor_id: string; option: ShippingOption }, { container }) => {
    const service = container.resolve<ShippingModuleService>(SHIPPING_MODULE)
    const [before] = await service.listShippingRates({ vendor_id })
    const fee = marketFee(before, option.price)
    const none = { rates: null, market_fee: null }
    const { id } = before
      ? await service.updateShippingRates({ id: before.id, ...none })
      : await service.createShippingRates({ vendor_id, ...none })
    const { name } = await vendorModule(container).retrieveVendor(vendor_id)
    const undo = { id, rates: before?.rates ?? null, market_fee: before?.market_fee ?? null }
    return new StepResponse({ name, fee, rates: undo.rates }, undo)
  },
  async (undo, { container }) => {
    if (undo) await container.resolve<ShippingModuleService>(SHIPPING_MODULE).updateShippingRates(undo)
  },
)

/** A vendor gives up rates of its own: its parcels cost the operator's flat price from then on. */
export const removeShippingRatesWorkflow = createWorkflow(
  "remove-shipping-rates",
  (input: RemoveShippingRates) => {
    const option = readShippingOptionStep(input)
    const removed = removeShippingRatesStep(
      transform({ input, option }, ({ input: { vendor_id }, option }) => ({ vendor_id, option })),
    )
    setOptionPrice(transform({ option, removed }, ({ option, removed }) => ({ option, amount: removed.fee })))
    recordAuditEntryStep(
      transform({ input, removed }, ({ input: { actor, vendor_id }, removed }) => ({
        actor,
        action: "shipping.market_rate",
        subject: { type: "vendor", id: vendor_id, name: removed.name },
        vendor_id,
        before: removed.rates,
        after: { fee: removed.fee },
      })),
    )
    return new WorkflowResponse(input.vendor_id)
  },
)
