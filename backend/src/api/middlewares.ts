import {
  authenticate,
  defineMiddlewares,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { CUSTOMER, requireCustomer } from "../customer/customer-context.ts"
import { guardRequest } from "../http/guard-request.ts"
import { handleError } from "../http/handle-error.ts"
import { oncePerKey } from "../http/once-per-key.ts"
import { operatorsOnly } from "../http/operators-only.ts"
import { ProblemError } from "../http/problem.ts"
import { refuseHighRefund } from "../http/refuse-high-refund.ts"
import { refuseMarkAsPaid } from "../http/refuse-mark-as-paid.ts"
import { refuseRepeat } from "../http/refuse-repeat.ts"
import { refuseStockCancel } from "../http/refuse-stock-cancel.ts"
import { refuseTakenDown } from "../http/refuse-taken-down.ts"
import { requireCartToken } from "../http/require-cart-token.ts"
import { serveBucket } from "../http/serve-bucket.ts"
import { serveFiles } from "../http/serve-files.ts"
import { servePrivateFiles } from "../http/serve-private-files.ts"
import { throttleCarts } from "../http/throttle-carts.ts"
import { throttleCodes } from "../http/throttle-codes.ts"
import { throttleLogin } from "../http/throttle-login.ts"
import { enforceOfficerRules } from "../officer/enforce-rules.ts"
import { refuseLastOperator } from "../officer/refuse-last-operator.ts"
import { refuseHighCapture } from "../order-change/refuse-high-capture.ts"
import { ORDER_CHANGE_ROUTES } from "../order-change/routes.ts"
import { enforceVendorRules } from "../vendor-access/enforce-rules.ts"
import { VENDOR_MEMBER } from "../vendor-access/session.ts"

const knowOperator = authenticate("user", ["session", "bearer"], { allowUnauthenticated: true })
const knowCustomer = authenticate(CUSTOMER, "bearer", { allowUnauthenticated: true })
const knowVendorMember = authenticate(VENDOR_MEMBER, "bearer", { allowUnauthenticated: true })

/** Every section full of the longest paragraphs in both languages. */
const STORY_BYTES_MAX = "6mb"

/** A few rubrics answered with the longest notes and links. */
const ASSESSMENT_BYTES_MAX = "2mb"

/** Every note, sample and finding of a visit at its longest. */
const VISIT_BYTES_MAX = "1mb"

/** Who asks comes first, as operators see more. */
const FILES = [knowOperator, refuseTakenDown, serveFiles, serveBucket, servePrivateFiles]

/**
 * Shoppers have the routes below `/shop` and no other: what Medusa offers below `/store` stays shut. Orders come from
 * carts alone, so an operator drafts none; the drafts that Medusa knows are orders that wait for their payment.
 */
export default defineMiddlewares({
  routes: [
    { matcher: "/", middlewares: [guardRequest] },
    { matcher: "/store", middlewares: [closeRoute] },
    { matcher: "/shop/carts", middlewares: [throttleCarts, requireCartToken] },
    { matcher: "/shop/carts/:id/checkout", middlewares: [knowCustomer] },
    { matcher: "/shop/lots/:code", middlewares: [throttleCodes] },
    { matcher: "/shop/account", middlewares: [knowCustomer] },
    { matcher: "/shop/account/me", middlewares: [requireCustomer] },
    { matcher: "/shop/:unknown(.*)", methods: ["ALL"], middlewares: [noSuchRoute] },
    { matcher: "/vendor", middlewares: [knowVendorMember, enforceVendorRules()] },
    { matcher: "/vendor/stories/:product_id", methods: ["POST"], bodyParser: { sizeLimit: STORY_BYTES_MAX } },
    {
      matcher: "/vendor/products/:product_id/assessment",
      methods: ["POST"],
      bodyParser: { sizeLimit: ASSESSMENT_BYTES_MAX },
    },
    {
      matcher: "/admin/inspections/:id/visit",
      methods: ["POST"],
      bodyParser: { sizeLimit: VISIT_BYTES_MAX },
    },
    { matcher: "/auth", middlewares: [operatorsOnly, throttleLogin] },
    { matcher: "/static", middlewares: FILES },
    { matcher: "/hooks/payment", middlewares: [closeRoute] },
    { matcher: "/admin", middlewares: [enforceOfficerRules] },
    { matcher: "/admin/users/:id", methods: ["DELETE"], middlewares: [refuseLastOperator] },
    { matcher: "/admin/draft-orders", middlewares: [closeRoute] },
    { matcher: "/admin/fulfillments", middlewares: [closeRoute] },
    {
      matcher: "/admin/payment-collections/:id/mark-as-paid",
      middlewares: [oncePerKey, refuseMarkAsPaid, refuseRepeat],
    },
    { matcher: "/admin/orders/:id/cancel", methods: ["POST"], middlewares: [refuseStockCancel] },
    ...ORDER_CHANGE_ROUTES,
    {
      matcher: "/admin/payments/:id/capture",
      methods: ["POST"],
      middlewares: [oncePerKey, refuseHighCapture, refuseRepeat],
    },
    {
      matcher: "/admin/payments/:id/refund",
      methods: ["POST"],
      middlewares: [oncePerKey, refuseHighRefund, refuseRepeat],
    },
  ],
  errorHandler: handleError,
})

function closeRoute(_req: MedusaRequest, _res: MedusaResponse, _next: MedusaNextFunction) {
  throw new ProblemError("route_closed", "This route is closed.")
}

/** Medusa puts paths with parameters behind all others, so this answers what no route below `/shop` does. */
function noSuchRoute(_req: MedusaRequest, _res: MedusaResponse, _next: MedusaNextFunction) {
  throw new ProblemError("not_found", "There is no such page.")
}
