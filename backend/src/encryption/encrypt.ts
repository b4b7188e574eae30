import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto"
import { environment } from "../environment.ts"

const CIPHER = "aes-256-gcm"
const KEY_ID_BYTES = 4
const NONCE_BYTES = 12
const TAG_BYTES = 16

interface Key {
  id: Buffer
  key: Buffer
}

const keys = environment.DATA_SECRET.split(",").map(keyOf)

/**
 * Encrypts with AES-256-GCM under the first key of `DATA_SECRET`: key id, nonce, tag and cipher text in one.
 * `belongsTo` names what the content is part of; it opens for nothing else.
 */
export function encrypt(content: Buffer, belongsTo: string): Buffer {
  const [{ id, key }] = keys as [Key]
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, key, nonce)
  cipher.setAAD(Buffer.from(belongsTo))
  const body = Buffer.concat([cipher.update(content), cipher.final()])
  return Buffer.concat([id, nonce, cipher.getAuthTag(), body])
}

/** What `encrypt` was given. Throws where the key is not known, or a byte was changed. */
export function decrypt(encrypted: Buffer, belongsTo: string): Buffer {
  const id = encrypted.subarray(0, KEY_ID_BYTES)
  const known = keys.find((key) => key.id.equals(id))
  if (!known) throw new Error(`DATA_SECRET lacks the key ${id.toString("hex")}`)
  const nonceEnd = KEY_ID_BYTES + NONCE_BYTES
  const tagEnd = nonceEnd + TAG_BYTES
  const decipher = createDecipheriv(CIPHER, known.key, encrypted.subarray(KEY_ID_BYTES, nonceEnd))
  decipher.setAAD(Buffer.from(belongsTo))
  decipher.setAuthTag(encrypted.subarray(nonceEnd, tagEnd))
  return Buffer.concat([decipher.update(encrypted.subarray(tagEnd)), decipher.final()])
}

/** The same for a line of text, as base64. */
export function encryptText(text: string, belongsTo: string): string {
  return encrypt(Buffer.from(text), belongsTo).toString("base64")
}

/** What `encryptText` was given. Throws as `decrypt` does. */
export function decryptText(encrypted: string, belongsTo: string): string {
  return decrypt(Buffer.from(encrypted, "base64"), belongsTo).toString()
}

function keyOf(hex: string): Key {
  const key = Buffer.from(hex, "hex")
  return { key, id: createHash("sha256").update(key).digest().subarray(0, KEY_ID_BYTES) }
}
