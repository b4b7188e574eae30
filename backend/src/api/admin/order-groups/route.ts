import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { validated } from "../../../http/validated.ts"
import { GroupQuery, listGroups } from "../../../order-group/list-groups.ts"

/** `GET /admin/order-groups`: `GroupQuery` to `{ order_groups: GroupCard[], count }`, newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json(await listGroups(req.scope, validated(GroupQuery, req.query)))
}
