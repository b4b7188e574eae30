import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerWithCart } from "./answer.ts"

/** `GET /shop/carts/:id`: `CartResponse`; 404 `cart_not_found`, 409 `cart_completed`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  await answerWithCart(req, res)
}
