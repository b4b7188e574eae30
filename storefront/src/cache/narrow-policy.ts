import { createHash } from "node:crypto"

const INLINE_BLOCK = /<(style|script)\b[^>]*>([\s\S]*?)<\/\1>/g
const HASH = / '(sha256-[^']+)'/g

/**
 * A content security policy without the hashes of styles and scripts that other pages hold. Astro lists those of the
 * whole shop, which is more than 2 kB that no compression makes smaller.
 */
export function narrowPolicy(policy: string, html: string): string {
  const held = new Set(Array.from(html.matchAll(INLINE_BLOCK), ([, , content = ""]) => hashOf(content)))
  return policy.replace(HASH, (source, hash: string) => (held.has(hash) ? source : ""))
}

function hashOf(content: string): string {
  return `sha256-${createHash("sha256").update(content).digest("base64")}`
}
