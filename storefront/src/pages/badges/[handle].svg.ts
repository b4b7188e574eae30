import type { APIRoute } from "astro"
import { findCertificate } from "../../backend/catalogue.ts"
import { keepPage } from "../../cache/keep-page.ts"
import { badgeSvg } from "../../certificate/badge.ts"

/**
 * `GET /badges/:handle.svg`: the badge that a producer shows on its own site, grey unless the certificate is valid
 * today; 404 where there is no such certificate. Browsers ask anew each time, so it is never older than the page.
 */
export const GET: APIRoute = async (context) => {
  const found = await findCertificate(context.params.handle ?? "")
  if (!found) return new Response(null, { status: 404 })
  keepPage(context, [`product:${found.product.handle}`])
  return new Response(badgeSvg(found), {
    headers: {
      "content-type": "image/svg+xml; charset=utf-8",
      "access-control-allow-origin": "*",
      "cross-origin-resource-policy": "cross-origin",
    },
  })
}
