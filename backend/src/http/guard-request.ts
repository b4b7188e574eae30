import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { ProblemError } from "./problem.ts"
import { validated } from "./validated.ts"

const LIST_MAX = 10_000
/** No body that any route takes goes nearly as deep; whoever walks through one does not run out of stack. */
const DEPTH_MAX = 50
const count = z.coerce.number().int().min(0)
const Paging = z.object({
  limit: count.max(LIST_MAX).optional(),
  offset: count.optional(),
  skip: count.optional(),
})

/** Refuses what PostgreSQL cannot hold or would answer with everything, before any route sees it. */
export function guardRequest(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  if (/%00/.test(req.path) || holdsNul(req.query) || holdsNul(req.body)) {
    throw new ProblemError("bad_request", "The request holds a NUL character.")
  }
  validated(Paging, req.query)
  next()
}

function holdsNul(value: unknown, depth = 0): boolean {
  if (depth > DEPTH_MAX) throw new ProblemError("bad_request", "The request is nested too deeply.")
  if (typeof value === "string") return value.includes("\0")
  if (typeof value !== "object" || value === null || Buffer.isBuffer(value)) return false
  return Object.entries(value).some(([key, item]) => holdsNul(key) || holdsNul(item, depth + 1))
}
