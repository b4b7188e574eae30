import { NewCustomerAddress } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { customerContext } from "../../../../../customer/customer-context.ts"
import { validated } from "../../../../../http/validated.ts"
import { addAddressWorkflow } from "../../../../../workflows/customer/add-address.ts"
import { answerWithAddresses } from "./answer.ts"

/** `GET /shop/account/me/addresses`: `CustomerAddresses`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  await answerWithAddresses(req, res)
}

/** `POST /shop/account/me/addresses`: `NewCustomerAddress` to `CustomerAddresses`; 409 `addresses_full`. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { customerId: customer_id } = customerContext(req)
  const added = validated(NewCustomerAddress, req.body)
  await addAddressWorkflow(req.scope).run({ input: { ...added, customer_id } })
  await answerWithAddresses(req, res)
}
