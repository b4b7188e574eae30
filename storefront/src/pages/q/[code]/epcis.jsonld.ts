import type { APIRoute } from "astro"
import { BackendProblem } from "../../../backend/backend-error.ts"
import { findEpcis } from "../../../backend/lots.ts"

/** `GET /q/:code/epcis.jsonld`: the lot's way as EPCIS 2.0 in JSON-LD; 400, 404 or 429 without a body. */
export const GET: APIRoute = async ({ params, clientAddress }) => {
  try {
    const document = await findEpcis(params.code ?? "", clientAddress)
    return new Response(JSON.stringify(document), {
      headers: { "content-type": "application/ld+json; charset=utf-8", "access-control-allow-origin": "*" },
    })
  } catch (error) {
    if (!(error instanceof BackendProblem)) throw error
    return new Response(null, { status: error.status })
  }
}
