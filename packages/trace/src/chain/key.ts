import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from "node:crypto"
import { z } from "zod"
import { canonical } from "./canonical.ts"

/** A vendor's public key: Ed25519 as JSON Web Key (RFC 8037, section 2). */
export const publicKey = z.strictObject({
  kty: z.literal("OKP"),
  crv: z.literal("Ed25519"),
  x: z.string().regex(/^[\w-]{43}$/),
})
export type PublicKey = z.infer<typeof publicKey>

/** With the private part `d`: what the platform holds for the vendor, and never shows. */
export const signingKey = publicKey.extend({ d: z.string().regex(/^[\w-]{43}$/) })
export type SigningKey = z.infer<typeof signingKey>

export function newSigningKey(): SigningKey {
  return signingKey.parse(generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" }))
}

export function publicPart({ kty, crv, x }: SigningKey): PublicKey {
  return { kty, crv, x }
}

/** A key's name, made of the key itself: its thumbprint (RFC 7638), in base64url. */
export function keyId({ kty, crv, x }: PublicKey): string {
  return createHash("sha256").update(canonical({ kty, crv, x })).digest("base64url")
}

export function privateKeyObject(key: SigningKey): KeyObject {
  return createPrivateKey({ key, format: "jwk" })
}

export function publicKeyObject(key: PublicKey): KeyObject {
  return createPublicKey({ key, format: "jwk" })
}
