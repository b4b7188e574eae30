import { keyId, newSigningKey, publicPart, type SigningKey, signingKey } from "@cho-ocop/trace"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { decryptText, encryptText } from "../encryption/encrypt.ts"
import type { TraceRecords } from "../modules/trace/trace-records.ts"

/** The key that signs for a vendor, made when it tells something for the first time. */
export async function signingKeyOf(
  records: TraceRecords,
  vendorId: string,
  database: Knex,
): Promise<SigningKey> {
  const kept = (await records.keys(vendorId, database)).at(-1)
  if (kept) return signingKey.parse(JSON.parse(decryptText(kept.private_key, kept.id)))
  const key = newSigningKey()
  const id = keyId(publicPart(key))
  const private_key = encryptText(JSON.stringify(key), id)
  await records.addKey({ id, vendor_id: vendorId, public_key: publicPart(key), private_key }, database)
  return key
}
