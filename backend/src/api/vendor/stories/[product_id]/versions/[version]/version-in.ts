import { BaseVersion } from "@cho-ocop/contracts"
import type { MedusaRequest } from "@medusajs/framework/http"
import { notFound } from "../../../../../../http/not-found.ts"

/** The version a route is called for. Throws `not_found` for what can be none. */
export function versionIn(req: MedusaRequest): number {
  const { data } = BaseVersion.safeParse(Number(req.params.version))
  if (data === undefined) throw notFound()
  return data
}
