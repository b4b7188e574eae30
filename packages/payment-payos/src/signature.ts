import { createHmac } from "node:crypto"

/** A signed value of payOS: its objects are flat but for the list of transactions. */
export type SignedValue = string | number | boolean | null | undefined | object[]

/**
 * payOS signs the fields of an object in the order of their names as `name=value&name=value`, nothing escaped, with
 * HMAC-SHA256 under the checksum key, in lower case hex. Missing values count as empty texts, objects in a list are
 * sorted and written as JSON.
 * @see https://payos.vn/docs/tich-hop-webhook/kiem-tra-du-lieu-voi-signature/
 */
export function signatureOf(fields: Record<string, SignedValue>, checksumKey: string): string {
  const text = Object.keys(fields)
    .sort()
    .filter((name) => fields[name] !== undefined)
    .map((name) => `${name}=${written(fields[name])}`)
    .join("&")
  return hmac(text, checksumKey)
}

/**
 * The signature of a request for a payment link: five of its fields, in the order of their names.
 * @see https://payos.vn/docs/cau-hoi-thuong-gap/
 */
export function linkSignature(
  link: { amount: number; cancelUrl: string; description: string; orderCode: number; returnUrl: string },
  checksumKey: string,
): string {
  const { amount, cancelUrl, description, orderCode, returnUrl } = link
  return signatureOf({ amount, cancelUrl, description, orderCode, returnUrl }, checksumKey)
}

/**
 * Whether the signature of these fields can only be theirs. Because nothing is escaped, a value such as
 * `tea&orderCode=9` reads like two fields, and one signature would fit two different notices.
 */
export function isUnambiguous(fields: Record<string, string | number | null>): boolean {
  return Object.entries(fields).every(
    ([name, value]) => /^[A-Za-z][A-Za-z0-9_]*$/.test(name) && !/&[A-Za-z][A-Za-z0-9_]*=/.test(String(value)),
  )
}

function written(value: SignedValue): string {
  if (value === null || value === undefined || value === "null" || value === "undefined") return ""
  return Array.isArray(value) ? JSON.stringify(value.map(sorted)) : String(value)
}

function sorted(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)))
}

function hmac(text: string, key: string): string {
  return createHmac("sha256", key).update(text).digest("hex")
}
