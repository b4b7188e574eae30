import { NewCustomerAddress } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { customerContext } from "../../../../../../customer/customer-context.ts"
import { validated } from "../../../../../../http/validated.ts"
import { changeAddressWorkflow } from "../../../../../../workflows/customer/change-address.ts"
import { removeAddressWorkflow } from "../../../../../../workflows/customer/remove-address.ts"
import { answerWithAddresses } from "../answer.ts"

/** `POST /shop/account/me/addresses/:address_id`: `NewCustomerAddress` to `CustomerAddresses`; 404 `not_found`. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const changed = validated(NewCustomerAddress, req.body)
  await changeAddressWorkflow(req.scope).run({ input: { ...changed, ...addressOf(req) } })
  await answerWithAddresses(req, res)
}

/** `DELETE /shop/account/me/addresses/:address_id`: `CustomerAddresses`; 404 `not_found`. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse) {
  await removeAddressWorkflow(req.scope).run({ input: addressOf(req) })
  await answerWithAddresses(req, res)
}

function addressOf(req: MedusaRequest) {
  return { customer_id: customerContext(req).customerId, id: req.params.address_id ?? "" }
}
