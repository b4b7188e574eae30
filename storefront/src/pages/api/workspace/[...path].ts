import type { Problem, ProblemCode } from "@cho-ocop/contracts"
import type { APIContext, APIRoute } from "astro"
import { callerHeaders } from "../../../backend/caller.ts"
import { settings } from "../../../settings.ts"
import { forgetSession, readToken } from "../../../workspace/session.ts"

/** What the workspace's scripts ask for. Routes that answer with a token are never among them. */
const FORWARDED = [
  "registration",
  "products",
  "variants",
  "stories",
  "pictures",
  "imports",
  "export",
  "shop",
  "orders",
  "papers",
  "visits",
  "statements",
  "labels",
  "assessments",
  "inspection-findings",
  "inspection-samples",
]
const PATH = /^[a-z-]+(?:\/[\w-]+)*$/
const PATIENCE_MS = 120_000
const PASSED_ON = ["content-type", "content-disposition", "content-length"]

/**
 * `GET`, `POST` and `DELETE /api/workspace/…`: the vendor's route of the same name, asked with the token of the
 * browser's session. Files pass through without being held. Errors are `Problem`s, 401 `signed_out` where the session
 * has ended.
 */
export const ALL: APIRoute<never, { path: string }> = async (context) => {
  const { params, cookies, request, url } = context
  if (!isOwn(context)) return refuse(403, "forbidden")
  const [first = ""] = params.path.split("/")
  if (!PATH.test(params.path) || !FORWARDED.includes(first)) return refuse(404, "not_found")
  const token = readToken(cookies)
  if (!token) return refuse(401, "signed_out")
  const answer = await forward(context, token, `/vendor/${params.path}${url.search}`).catch(
    (error: unknown) => {
      console.error(`The backend did not answer ${request.method} /vendor/${params.path}`, error)
      return null
    },
  )
  if (!answer) return refuse(503, "unavailable")
  if (answer.status === 401) forgetSession(cookies)
  return passOn(answer)
}

/** Whether the shop's own page asks: others cannot make a browser say so. */
function isOwn({ request, url }: APIContext): boolean {
  if (request.method !== "GET") return request.headers.get("origin") === url.origin
  return ["same-origin", "none"].includes(request.headers.get("sec-fetch-site") ?? "none")
}

function forward(caller: APIContext, token: string, path: string): Promise<Response> {
  const { method, body, headers } = caller.request
  const type = headers.get("content-type")
  const init: RequestInit & { duplex: "half" } = {
    method,
    body,
    duplex: "half",
    headers: {
      ...callerHeaders(caller),
      accept: "application/json",
      authorization: `Bearer ${token}`,
      ...(type ? { "content-type": type } : {}),
    },
    signal: AbortSignal.timeout(PATIENCE_MS),
  }
  return fetch(settings.backendUrl + path, init)
}

function passOn(answer: Response): Response {
  const headers = new Headers({ ...PRIVATE })
  for (const name of PASSED_ON) {
    const value = answer.headers.get(name)
    if (value && !(name === "content-length" && answer.headers.has("content-encoding")))
      headers.set(name, value)
  }
  return new Response(answer.body, { status: answer.status, headers })
}

function refuse(status: number, code: ProblemCode): Response {
  const problem: Problem = { code, message: code }
  return Response.json(problem, { status, headers: PRIVATE })
}

/** A file of somebody else's making must not act as a page of the shop. */
const PRIVATE = {
  "cache-control": "no-store",
  "x-robots-tag": "noindex",
  "content-security-policy": "default-src 'none'; sandbox",
}
