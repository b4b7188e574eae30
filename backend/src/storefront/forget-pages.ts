import { EVERY_PAGE, STOREFRONT_SECRET_HEADER } from "@cho-ocop/contracts"
import type { Logger } from "@medusajs/framework/types"
import { environment } from "../environment.ts"

const TIMEOUT = 2000
/** The storefront takes at most a thousand tags at once, and no large body. */
const TAGS_AT_ONCE = 500

/** What the storefront has not heard of yet. What a former process still owed nobody knows, so each begins with all. */
const owed = new Set<string>([EVERY_PAGE])
let isUnheard = false

/**
 * Tells the storefront to drop the kept pages with these tags. One that does not listen is warned of once, and told
 * again by the job `forget-pages` until it does.
 */
export async function forgetPages(tags: readonly string[], logger: Logger): Promise<void> {
  for (const tag of tags) owed.add(tag)
  await forgetOwedPages(logger)
}

/** Tells the storefront of all that it has not heard of yet. */
export async function forgetOwedPages(logger: Logger): Promise<void> {
  while (owed.size > 0) {
    const tags = [...owed].slice(0, TAGS_AT_ONCE)
    // What changes again while they are sent is owed again.
    for (const tag of tags) owed.delete(tag)
    try {
      await send(tags)
      isUnheard = false
    } catch (error) {
      for (const tag of tags) owed.add(tag)
      if (!isUnheard)
        logger.warn(`The storefront could not be told to forget pages, so it is told again: ${error}`)
      isUnheard = true
      return
    }
  }
}

async function send(tags: string[]): Promise<void> {
  const response = await fetch(new URL("/api/cache", environment.STOREFRONT_URL), {
    method: "POST",
    headers: {
      "content-type": "application/json",
      [STOREFRONT_SECRET_HEADER]: environment.STOREFRONT_SECRET,
    },
    body: JSON.stringify({ tags }),
    signal: AbortSignal.timeout(TIMEOUT),
  })
  if (!response.ok) throw new Error(`it answered ${response.status}`)
}
