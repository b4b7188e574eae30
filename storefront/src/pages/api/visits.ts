import { Visit } from "@cho-ocop/contracts"
import type { APIContext, APIRoute } from "astro"
import { isbot } from "isbot"
import { countVisit } from "../../backend/visits.ts"

/**
 * `POST /api/visits` `Visit`: a page of the shop says that it is seen. 204, also for robots, which are not counted;
 * 400 for another body, 403 for other sites, 429 for too many, 503 where the backend does not answer.
 */
export const POST: APIRoute = async (context) => {
  if (!isOwn(context)) return answer(403)
  const visit = Visit.safeParse(await context.request.json().catch(() => null))
  if (!visit.success) return answer(400)
  if (isbot(context.request.headers.get("user-agent"))) return answer(204)
  return answer(await countVisit(visit.data, context.clientAddress))
}

function isOwn({ request, url }: APIContext): boolean {
  return request.headers.get("origin") === url.origin
}

function answer(status: number): Response {
  return new Response(null, { status, headers: { "cache-control": "no-store" } })
}
