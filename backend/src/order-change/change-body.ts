import type { MedusaRequest } from "@medusajs/framework/http"

/** Changes what a route of Medusa's is told, whether it has looked at it already or not yet. */
export function changeBody<Body extends object>(req: MedusaRequest, change: (body: Body) => void): void {
  for (const body of new Set([req.body, req.validatedBody])) {
    if (typeof body === "object" && body !== null) change(body as Body)
  }
}
