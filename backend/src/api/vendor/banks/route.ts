import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { banks } from "../../../registration/banks.ts"

/** `GET /vendor/banks`: `BankList`, the banks that sales can be paid out to. */
export function GET(_req: MedusaRequest, res: MedusaResponse) {
  res.json({ banks })
}
