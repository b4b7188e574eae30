import { STOREFRONT_SECRET_HEADER } from "@cho-ocop/contracts"
import type { Logger } from "@medusajs/framework/types"
import { environment } from "../environment.ts"

const TIMEOUT = 2000
/** The storefront takes at most a thousand tags at once, and no large body. */
const TAGS_AT_ONCE = 500

/** Tells the storefront to drop the cached pages with these tags. One that does not listen is only warned of. */
export async function forgetPages(tags: readonly string[], logger: Logger): Promise<void> {
  const each = [...new Set(tags)]
  for (let first = 0; first < each.length; first += TAGS_AT_ONCE) {
    await send(each.slice(first, first + TAGS_AT_ONCE), logger)
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
