import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { hasOutbox, readOutbox } from "../../../mail/outbox.ts"

/** `GET /admin/outbox`: `{ is_open, mails }`, newest first; never open where mail is sent by SMTP. */
export async function GET(_req: MedusaRequest, res: MedusaResponse) {
  res.json({ is_open: hasOutbox, mails: hasOutbox ? await readOutbox() : [] })
}
