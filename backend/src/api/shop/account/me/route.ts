import { CustomerChange, CustomerDeletion } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { countAttempt } from "../../../../account/attempt.ts"
import { customerContext } from "../../../../customer/customer-context.ts"
import { readCustomer } from "../../../../customer/read-customer.ts"
import { validated } from "../../../../http/validated.ts"
import { changeCustomerWorkflow } from "../../../../workflows/customer/change-customer.ts"
import { deleteCustomerWorkflow } from "../../../../workflows/customer/delete-customer.ts"

/** `GET /shop/account/me`: `Customer`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json(await readCustomer(req.scope, customerContext(req).customerId))
}

/** `POST /shop/account/me`: `CustomerChange` to `Customer`. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { customerId } = customerContext(req)
  const change = validated(CustomerChange, req.body)
  await changeCustomerWorkflow(req.scope).run({ input: { ...change, customer_id: customerId } })
  res.json(await readCustomer(req.scope, customerId))
}

/** `DELETE /shop/account/me`: `CustomerDeletion`; 204, the account is gone. 401 `wrong_login`, 429 `too_many_requests`. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse) {
  const { email } = customerContext(req)
  await countAttempt(req, email)
  const { password } = validated(CustomerDeletion, req.body)
  await deleteCustomerWorkflow(req.scope).run({ input: { email, password } })
  res.status(204).end()
}
