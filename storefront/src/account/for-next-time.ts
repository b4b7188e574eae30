import { ADDRESSES_MAX, type Order } from "@cho-ocop/contracts"
import { BackendUnavailable, isProblem } from "../backend/backend-error.ts"
import { findOwnOrderKey, listAddresses } from "../backend/customer-account.ts"
import type { Cookies } from "../visit.ts"
import { ADDRESS_FIELDS } from "./address-form.ts"
import { readCustomerToken } from "./session.ts"

export type ForNextTime = "keep_address" | "sign_up" | null

/** What the page of an order offers to whoever looks at it: to keep its address in the account, or to open one. */
export async function forNextTime(cookies: Cookies, { number, address, email }: Order): Promise<ForNextTime> {
  const token = readCustomerToken(cookies)
  if (!token) return email ? "sign_up" : null
  try {
    const [{ addresses }] = await Promise.all([listAddresses(token), findOwnOrderKey(token, number)])
    const isKept = addresses.some((kept) => isSame(kept.address, address))
    return isKept || addresses.length >= ADDRESSES_MAX ? null : "keep_address"
  } catch (error) {
    if (isProblem(error, "signed_out", "order_not_found") || error instanceof BackendUnavailable) return null
    throw error
  }
}

function isSame(kept: Order["address"], ordered: Order["address"]): boolean {
  return ADDRESS_FIELDS.every((field) => kept[field] === ordered[field])
}
