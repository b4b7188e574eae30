import { defineMiddleware } from "astro:middleware"
import { BackendUnavailable } from "./backend/backend-error.ts"
import { localeOf } from "./paths.ts"

/** Tells pages their language, and turns a silent backend into the friendly page that says so. */
export const onRequest = defineMiddleware(async (context, next) => {
  context.locals.locale ??= localeOf(context.url.pathname)
  try {
    return await next()
  } catch (error) {
    if (!(error instanceof BackendUnavailable)) throw error
    console.error(error.message, error.cause)
    return context.rewrite("/503")
  }
})
