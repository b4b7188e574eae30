import type { APIRoute } from "astro"
import { listTraceHeads } from "../../backend/lots.ts"

/** `GET /q/heads.json`: `TraceHeads`, the published seals of all days, for anybody to keep a copy of. */
export const GET: APIRoute = async () =>
  Response.json(await listTraceHeads(), { headers: { "access-control-allow-origin": "*" } })
