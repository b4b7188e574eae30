import type { MedusaRequest } from "@medusajs/framework/http"
import { z } from "zod"
import { ProblemError } from "../http/problem.ts"
import { changeBody } from "./change-body.ts"
import { goodsOf } from "./goods-of.ts"
import type { OrderGuard } from "./guard-order.ts"

const Items = z.object({ items: z.array(z.object({ variant_id: z.string() })) })

interface Body {
  items: { variant_id: string; metadata?: object }[]
}

/**
 * Only goods of the order's own vendor come into it: they lie at its place, and are paid to it. Each line keeps what a
 * line of a cart keeps of its product, which the pages of shopper and vendor are made of.
 */
export const requireOwnGoods: OrderGuard = async ({ vendor_id }, req: MedusaRequest) => {
  const ids = (Items.safeParse(req.body).data?.items ?? []).map(({ variant_id }) => variant_id)
  const goods = await goodsOf(req.scope, { variants: { id: ids } })
  const foreign = ids.filter((id) => goods.get(id)?.vendor_id !== vendor_id)
  if (foreign.length > 0) {
    throw new ProblemError(
      "bad_request",
      "Only goods of this order's own vendor can be added to it.",
      Object.fromEntries(foreign.map((id) => [`items.${id}`, "other_vendor"])),
    )
  }
  changeBody<Body>(req, ({ items }) => {
    for (const item of items) item.metadata = { ...goods.get(item.variant_id)?.snapshot }
  })
}
