import { createHash, randomBytes } from "node:crypto"
import { notFound } from "../http/not-found.ts"
import { ProblemError } from "../http/problem.ts"

interface TokenRow {
  used_at: Date | string | null
  expires_at: Date | string
}

/** A secret for a link in a mail, 256 bits; only `hashOf` it is stored. */
export function newMailToken(): string {
  return randomBytes(32).toString("base64url")
}

/** What is stored of a token: it is as random as its hash, so a plain SHA-256 is enough. */
export function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex")
}

/** Hands on what was stored for a token that still counts. Throws `not_found`, `token_used`, `token_expired`. */
export function requireOpen<Row extends TokenRow>(row: Row | undefined): Row {
  if (!row) throw notFound()
  if (row.used_at) throw new ProblemError("token_used", "This link was used already.")
  if (new Date(row.expires_at) <= new Date()) throw new ProblemError("token_expired", "This link is too old.")
  return row
}

/** Lets one use of a token run after the other, so that it counts once. */
export function mailTokenLock(token: string) {
  return { key: `mail-token ${hashOf(token)}`, timeout: 10, ttl: 60 }
}
