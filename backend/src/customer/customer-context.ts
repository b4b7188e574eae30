import type { Locale } from "@cho-ocop/contracts"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findSession } from "../account/find-session.ts"
import { ProblemError } from "../http/problem.ts"
import { findCustomer } from "./find-customer.ts"

export const CUSTOMER = "customer" as const

/** Which shopper is signed in, read from the token alone. */
export interface CustomerContext {
  customerId: string
  sessionId: string
  email: string
  locale: Locale
}

const contexts = new WeakMap<object, CustomerContext>()

/** The shopper behind the request's bearer token; none where the token, its session or its account has ended. */
export async function findSignedInCustomer(req: MedusaRequest): Promise<CustomerContext | undefined> {
  const session = await findSession(req, CUSTOMER)
  const customer = session && (await findCustomer(req.scope, { id: session.holder_id }))
  if (!customer) return undefined
  const { id: customerId, email, locale } = customer
  return { customerId, sessionId: session.id, email, locale }
}

/** The one door to every route of a shopper's own account. Throws `signed_out`. */
export async function requireCustomer(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const customer = await findSignedInCustomer(req)
  if (!customer) throw new ProblemError("signed_out", "Sign in first.")
  contexts.set(req, customer)
  next()
}

/** Who calls, behind `requireCustomer`. */
export function customerContext(req: MedusaRequest): CustomerContext {
  const customer = contexts.get(req)
  if (!customer) throw new ProblemError("signed_out", "Sign in first.")
  return customer
}
