import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AuditQuery, listAuditEntries } from "../../../audit/list-audit-entries.ts"
import { validated } from "../../../http/validated.ts"

/** `GET /admin/audit-entries`: `AuditQuery` to `{ audit_entries: AuditEntryView[], count }`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json(await listAuditEntries(req.scope, validated(AuditQuery, req.query)))
}
