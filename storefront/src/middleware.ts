import { defineMiddleware } from "astro:middleware"
import type { APIContext } from "astro"
import { guardAccount } from "./account/guard.ts"
import { BackendUnavailable } from "./backend/backend-error.ts"
import { isTooLarge } from "./body-limit.ts"
import { localeOf } from "./paths.ts"
import { holdForm } from "./sign-in/held-form.ts"
import { guardWorkspace } from "./workspace/guard.ts"

/** Pages the shop itself turns to; asked for by a visitor, they do not exist. */
const FAILURE_PAGES = ["/500", "/503"]

/**
 * Tells pages their language, opens the workspace and accounts only to those who may see them, lets nobody keep a page that failed,
 * and turns a silent backend into the friendly page that says so.
 */
export const onRequest = defineMiddleware(async (context, next) => {
  context.locals.locale ??= localeOf(context.url.pathname)
  if (isTooLarge(context.request, context.url.pathname)) return new Response(null, { status: 413 })
  const form = holdForm(context)
  try {
    if (isFailureAskedFor(context)) return await context.rewrite("/404")
    const response = (await guardWorkspace(context)) ?? (await guardAccount(context)) ?? (await next())
    if (response.status >= 400) response.headers.set("cache-control", "no-store")
    return response
  } catch (error) {
    if (!(error instanceof BackendUnavailable)) throw error
    console.error(error.message, error.cause)
    context.locals.heldForm = await form?.()
    return context.rewrite(new Request(new URL("/503", context.url), { headers: context.request.headers }))
  }
})

function isFailureAskedFor({ url, originPathname }: Pick<APIContext, "url" | "originPathname">): boolean {
  return url.pathname === originPathname && FAILURE_PAGES.includes(originPathname)
}
