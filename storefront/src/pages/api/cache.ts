import { timingSafeEqual } from "node:crypto"
import { STOREFRONT_SECRET_HEADER } from "@cho-ocop/contracts"
import type { APIRoute } from "astro"
import { z } from "zod"
import { settings } from "../../settings.ts"

const Invalidation = z.object({ tags: z.array(z.string().min(1).max(200)).max(1000) })

/** `POST /api/cache` `{ tags }`: forgets every kept page with one of the tags. 401 without the secret, 400 for another body. */
export const POST: APIRoute = async ({ request, cache }) => {
  if (!isSecret(request.headers.get(STOREFRONT_SECRET_HEADER) ?? ""))
    return new Response(null, { status: 401 })
  const asked = Invalidation.safeParse(await request.json().catch(() => null))
  if (!asked.success) return new Response(null, { status: 400 })
  if (cache.enabled) await cache.invalidate({ tags: asked.data.tags })
  return new Response(null, { status: 204 })
}

function isSecret(given: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(settings.storefrontSecret)]
  return a.length === b.length && timingSafeEqual(a, b)
}
