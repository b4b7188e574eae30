import { STOREFRONT_SECRET_HEADER } from "@cho-ocop/contracts"
import type { Logger } from "@medusajs/framework/types"
import { environment } from "../environment.ts"

/** Long enough for the search index to take in the same event, so that no page is cached again from the old one. */
const DELAY = 1000
const TIMEOUT = 2000
/** The storefront takes at most a thousand tags at once, and no large body. */
const TAGS_AT_ONCE = 500

const waiting = new Set<string>()

/** Soon tells the storefront to drop the cached pages with these tags, many changes together. */
export function forgetPages(tags: readonly string[], logger: Logger): void {
  if (waiting.size === 0) setTimeout(() => void sendAll(logger), DELAY).unref()
  for (const tag of tags) waiting.add(tag)
}

async function sendAll(logger: Logger): Promise<void> {
  const tags = [...waiting]
  waiting.clear()
  for (let first = 0; first < tags.length; first += TAGS_AT_ONCE) {
    await send(tags.slice(first, first + TAGS_AT_ONCE), logger)
  }
}

async function send(tags: string[], logger: Logger): Promise<void> {
  try {
    const response = await fetch(new URL("/api/cache", environment.STOREFRONT_URL), {
      method: "POST",
      headers: {
        "content-type": "application/json",
        [STOREFRONT_SECRET_HEADER]: environment.STOREFRONT_SECRET,
      },
      body: JSON.stringify({ tags }),
      signal: AbortSignal.timeout(TIMEOUT),
    })
    if (!response.ok) logger.warn(`The storefront did not forget ${tags.length} tags: ${response.status}`)
  } catch (error) {
    logger.warn(`The storefront could not be told to forget ${tags.length} tags: ${error}`)
  }
}
