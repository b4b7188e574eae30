import type { APIRoute } from "astro"
import { findCertificate } from "../backend/catalogue.ts"
import { keepPage } from "../cache/keep-page.ts"
import { certificateAddresses } from "../certificate/certificate-addresses.ts"
import { settings } from "../settings.ts"

/** `GET /vi/chung-nhan/:handle.json`, `/en/certificates/:handle.json`: `CertificatePage` with its addresses; 404. */
export const GET: APIRoute = async (context) => {
  const found = await findCertificate(context.params.handle ?? "")
  if (!found) return new Response(null, { status: 404 })
  keepPage(context, [`product:${found.product.handle}`])
  const body = { ...found, addresses: certificateAddresses(found.handle, settings.publicUrl) }
  return new Response(JSON.stringify(body), {
    headers: { "content-type": "application/json; charset=utf-8", "access-control-allow-origin": "*" },
  })
}
