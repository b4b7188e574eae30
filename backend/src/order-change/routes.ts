import type { MiddlewareRoute } from "@medusajs/framework/http"
import { guardOrder } from "./guard-order.ts"
import { inTurn, whileNothingIsRecalled } from "./in-turn.ts"
import { refuseCreditLine, refuseNewDiscounts } from "./refuse.ts"
import { requireExact, requireNothingToPay } from "./require-exact.ts"
import { requireNoLotNeeded, requireNotRecalledSince } from "./require-lots.ts"
import { requireOwnGoods } from "./require-own-goods.ts"
import { requireOwnDelivery, requireOwnPlace } from "./require-own-place.ts"
import { requirePlaced, requireWholeCash } from "./require-placed.ts"
import { requireWholeAmounts, requireWholeUnits } from "./require-whole-amounts.ts"

const edited = guardOrder("order", requirePlaced, requireWholeCash, requireExact)
const editedDelivery = guardOrder("order", requireWholeAmounts, requireOwnDelivery)

/** What holds for Medusa's own operations on a vendor's order, so that they are exact and stay within this order. */
export const ORDER_CHANGE_ROUTES: MiddlewareRoute[] = [
  post(
    "/admin/orders/:id/fulfillments",
    inTurn,
    whileNothingIsRecalled,
    guardOrder("order", requirePlaced, requireOwnPlace, requireNoLotNeeded),
  ),
  post("/admin/orders/:id/fulfillments/:fulfillment_id/cancel", inTurn, whileNothingIsRecalled),
  post(
    "/admin/orders/:id/fulfillments/:fulfillment_id/shipments",
    inTurn,
    whileNothingIsRecalled,
    guardOrder("order", requireNotRecalledSince),
  ),
  post("/admin/orders/:id/fulfillments/:fulfillment_id/mark-as-delivered", inTurn),
  post("/admin/orders/:id/credit-lines", guardOrder("order", refuseCreditLine)),
  post("/admin/order-changes/:id", guardOrder("order_change", refuseNewDiscounts)),

  post("/admin/order-edits", guardOrder("body", requirePlaced, requireWholeCash)),
  post("/admin/order-edits/:id/items", guardOrder("order", requireWholeAmounts, requireOwnGoods)),
  post("/admin/order-edits/:id/items/:action_id", guardOrder("order", requireWholeAmounts)),
  post("/admin/order-edits/:id/items/item/:item_id", guardOrder("order", requireWholeAmounts)),
  post("/admin/order-edits/:id/shipping-method", editedDelivery),
  post("/admin/order-edits/:id/shipping-method/:action_id", editedDelivery),
  post("/admin/order-edits/:id/request", edited),
  post("/admin/order-edits/:id/confirm", edited),

  post("/admin/returns", guardOrder("body", requirePlaced, requireWholeCash, requireOwnPlace)),
  post("/admin/returns/:id", guardOrder("return", requireOwnPlace)),
  post("/admin/returns/:id/request", guardOrder("return", requireWholeCash)),
  ...unitsOf("return", "/admin/returns/:id/request-items"),
  ...unitsOf("return", "/admin/returns/:id/receive-items"),
  ...unitsOf("return", "/admin/returns/:id/dismiss-items"),
  ...deliveriesOf("return", "/admin/returns/:id"),

  post("/admin/exchanges", guardOrder("body", requirePlaced, requireWholeCash)),
  post("/admin/exchanges/:id/request", guardOrder("order_exchange", requireWholeCash)),
  ...replacementsOf("order_exchange", "/admin/exchanges/:id"),

  post("/admin/claims", guardOrder("body", requirePlaced, requireWholeCash)),
  post("/admin/claims/:id/request", guardOrder("order_claim", requireWholeCash, requireNothingToPay)),
  ...unitsOf("order_claim", "/admin/claims/:id/claim-items"),
  ...replacementsOf("order_claim", "/admin/claims/:id"),
]

/** Goods that come back, and others that are sent for them. */
function replacementsOf(named: "order_exchange" | "order_claim", path: string): MiddlewareRoute[] {
  return [
    post(`${path}/inbound/items`, guardOrder(named, requireWholeAmounts, requireOwnPlace)),
    post(`${path}/inbound/items/:action_id`, guardOrder(named, requireWholeUnits)),
    post(`${path}/outbound/items`, guardOrder(named, requireWholeAmounts, requireOwnGoods)),
    post(`${path}/outbound/items/:action_id`, guardOrder(named, requireWholeAmounts)),
    ...deliveriesOf(named, `${path}/inbound`),
    ...deliveriesOf(named, `${path}/outbound`),
  ]
}

type Coming = "return" | "order_exchange" | "order_claim"

/** Goods that come back, and how many of each. */
function unitsOf(named: Coming, path: string): MiddlewareRoute[] {
  const guard = guardOrder(named, requireWholeUnits)
  return [post(path, guard), post(`${path}/:action_id`, guard)]
}

function deliveriesOf(named: Coming, path: string): MiddlewareRoute[] {
  const guard = guardOrder(named, requireWholeAmounts, requireOwnDelivery)
  return [post(`${path}/shipping-method`, guard), post(`${path}/shipping-method/:action_id`, guard)]
}

function post(matcher: string, ...middlewares: (typeof inTurn)[]): MiddlewareRoute {
  return { matcher, methods: ["POST"], middlewares }
}
