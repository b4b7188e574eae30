import { AddItem } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readCart } from "../../../cart/read-cart.ts"
import { tokenFor } from "../../../http/tokens.ts"
import { validated } from "../../../http/validated.ts"
import { createShopCartWorkflow } from "../../../workflows/cart/create-cart.ts"

/** `POST /shop/carts`: `AddItem` to `NewCart`; 404 `variant_not_found`, 409 `out_of_stock`. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { result } = await createShopCartWorkflow(req.scope).run({ input: validated(AddItem, req.body) })
  const cart = await readCart(req.scope, result.id)
  res.status(201).json({ cart, token: tokenFor("cart", cart.id) })
}
