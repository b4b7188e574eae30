import { ShippingRates } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { memberActor } from "../../../audit/audit-actor.ts"
import { validated } from "../../../http/validated.ts"
import { readShippingRates } from "../../../shipping/read-shipping-rates.ts"
import { vendorContext } from "../../../vendor-access/account-context.ts"
import { removeShippingRatesWorkflow } from "../../../workflows/shipping/remove-shipping-rates.ts"
import { saveShippingRatesWorkflow } from "../../../workflows/shipping/save-shipping-rates.ts"

/** `GET /vendor/shipping`: `ShippingResponse`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ shipping: await readShippingRates(req.scope, vendorContext(req).vendorId) })
}

/** `POST /vendor/shipping`: `ShippingRates` to `ShippingResponse`. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const member = vendorContext(req)
  const rates = validated(ShippingRates, req.body)
  await saveShippingRatesWorkflow(req.scope).run({
    input: { vendor_id: member.vendorId, rates, actor: memberActor(member) },
  })
  res.json({ shipping: await readShippingRates(req.scope, member.vendorId) })
}

/** `DELETE /vendor/shipping`: from then on the market's flat price; `ShippingResponse`. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse) {
  const member = vendorContext(req)
  await removeShippingRatesWorkflow(req.scope).run({
    input: { vendor_id: member.vendorId, actor: memberActor(member) },
  })
  res.json({ shipping: await readShippingRates(req.scope, member.vendorId) })
}
