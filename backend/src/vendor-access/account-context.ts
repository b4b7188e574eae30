import type { Locale, VendorRole } from "@cho-ocop/contracts"
import type { MedusaRequest } from "@medusajs/framework/http"
import { ProblemError } from "../http/problem.ts"

/** Who is signed in, read from the token alone. `vendorId` is null until the registration is approved. */
export interface AccountContext {
  memberId: string
  sessionId: string
  email: string
  role: VendorRole
  locale: Locale
  vendorId: string | null
}

/** The same, for whom a vendor is sure. */
export interface VendorContext extends AccountContext {
  vendorId: string
}

const contexts = new WeakMap<object, AccountContext>()

/** Told by the one place that has checked the token. */
export function setAccountContext(req: MedusaRequest, context: AccountContext): void {
  contexts.set(req, context)
}

/** Who calls. Throws `signed_out` where nobody is signed in. */
export function accountContext(req: MedusaRequest): AccountContext {
  const context = contexts.get(req)
  if (!context) throw new ProblemError("signed_out", "Sign in first.")
  return context
}

/** For which vendor the caller works. Throws `signed_out`, or `not_yet_approved` where there is no vendor yet. */
export function vendorContext(req: MedusaRequest): VendorContext {
  const { vendorId, ...context } = accountContext(req)
  if (!vendorId) throw new ProblemError("not_yet_approved", "The registration is not approved yet.")
  return { ...context, vendorId }
}
