import { createHmac, timingSafeEqual } from "node:crypto"
import { environment } from "../environment.ts"

type Opens = "cart" | "order"

/** The secret that opens one cart or one order: signed by the server, so nothing needs to be stored. */
export function tokenFor(opens: Opens, id: string): string {
  return createHmac("sha256", environment.TOKEN_SECRET).update(`${opens}:${id}`).digest("base64url")
}

/** Whether what a caller gave, a header or nothing, is the token of that cart or order. */
export function isTokenFor(opens: Opens, id: string, given: unknown): boolean {
  return typeof given === "string" && sameText(given, tokenFor(opens, id))
}

/** Compares without telling by its duration how much was right. */
export function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
