import { SaveShopPage } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { memberActor } from "../../../audit/audit-actor.ts"
import { validated } from "../../../http/validated.ts"
import { readShopPage } from "../../../shop-page/read-shop-page.ts"
import { vendorContext } from "../../../vendor-access/account-context.ts"
import { saveShopPageWorkflow } from "../../../workflows/shop-page/save-shop-page.ts"

/** `GET /vendor/shop`: `WorkspaceShopPage`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ shop: await readShopPage(req.scope, vendorContext(req).vendorId) })
}

/** `POST /vendor/shop`: `SaveShopPage` to `WorkspaceShopPage`; 409 `edited_meanwhile`. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const member = vendorContext(req)
  const { version, page } = validated(SaveShopPage, req.body)
  await saveShopPageWorkflow(req.scope).run({
    input: { vendor_id: member.vendorId, version, page, actor: memberActor(member) },
  })
  res.json({ shop: await readShopPage(req.scope, member.vendorId) })
}
