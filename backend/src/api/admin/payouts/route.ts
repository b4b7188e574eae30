import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { environment } from "../../../environment.ts"
import { listDue } from "../../../payout/list-due.ts"

/** `GET /admin/payouts`: `{ due: VendorDue[], terms }`: what every vendor is owed, and when it is paid out. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { PAYOUT_HOLD_DAYS: hold_days, PAYOUT_MINIMUM: minimum, PAYOUT_WEEKDAY: weekday } = environment
  res.json({ due: await listDue(req.scope), terms: { hold_days, minimum, weekday } })
}
