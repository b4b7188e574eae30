import { EVERY_PAGE } from "@cho-ocop/contracts"
import type { AstroGlobal } from "astro"

/** Certificates may run out at midnight, so no page is older than this even if nobody tells of a change. */
const TEN_MINUTES = 600

/** `catalogue` covers every list; `product:<handle>` and `vendor:<handle>` cover one thing. */
export type CacheTag = "catalogue" | `product:${string}` | `vendor:${string}`

/** Keeps the finished page until one of its tags is invalidated. */
export function keepPage({ cache }: Pick<AstroGlobal, "cache">, tags: CacheTag[]): void {
  cache.set({ maxAge: TEN_MINUTES, tags: [EVERY_PAGE, ...tags] })
}
