import { CustomerOrderQuery } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { customerContext } from "../../../../../customer/customer-context.ts"
import { readOwnOrders } from "../../../../../customer/own-orders.ts"
import { validated } from "../../../../../http/validated.ts"

/** `GET /shop/account/me/orders?page=2`: `CustomerOrders`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { page } = validated(CustomerOrderQuery, req.query)
  res.json(await readOwnOrders(req.scope, customerContext(req), page))
}
