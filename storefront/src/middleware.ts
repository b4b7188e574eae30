import { defineMiddleware } from "astro:middleware"
import type { APIContext } from "astro"
import { BackendUnavailable } from "./backend/backend-error.ts"
import { localeOf } from "./paths.ts"

/** Pages the shop itself turns to; asked for by a visitor, they do not exist. */
const FAILURE_PAGES = ["/500", "/503"]

/**
 * Tells pages their language, lets nobody keep a page that failed, and turns a silent backend into the friendly
 * page that says so.
 */
export const onRequest = defineMiddleware(async (context, next) => {
  context.locals.locale ??= localeOf(context.url.pathname)
  try {
    const response = isFailureAskedFor(context) ? await context.rewrite("/404") : await next()
    if (response.status >= 400) response.headers.set("cache-control", "no-store")
    return response
  } catch (error) {
    if (!(error instanceof BackendUnavailable)) throw error
    console.error(error.message, error.cause)
    return context.rewrite("/503")
  }
})

function isFailureAskedFor({ url, originPathname }: Pick<APIContext, "url" | "originPathname">): boolean {
  return url.pathname === originPathname && FAILURE_PAGES.includes(originPathname)
}
