import { type OrderKey, OrderNumber } from "@cho-ocop/contracts"
import { readCustomerToken } from "../account/session.ts"
import { isProblem } from "../backend/backend-error.ts"
import { findOwnOrderKey } from "../backend/customer-account.ts"
import type { Cookies } from "../visit.ts"
import { readOrderToken } from "./order-cookies.ts"

/**
 * What opens an order to this browser: it placed the order or looked it up in the last week, or its shopper is signed in.
 * Null for a stranger's order. Throws `BackendUnavailable`.
 */
export async function findOrderKey(cookies: Cookies, typed: string | undefined): Promise<OrderKey | null> {
  const { data: number } = OrderNumber.safeParse(typed)
  if (!number) return null
  const kept = readOrderToken(cookies, number)
  if (kept) return { number, token: kept }
  const account = readCustomerToken(cookies)
  if (!account) return null
  try {
    return await findOwnOrderKey(account, number)
  } catch (error) {
    if (isProblem(error, "order_not_found", "signed_out")) return null
    throw error
  }
}
