import { Month, StatementQuery } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { validated } from "../../../../http/validated.ts"
import { sendStatement } from "../../../../ledger/send-statement.ts"
import { vendorContext } from "../../../../vendor-access/account-context.ts"

/** `GET /vendor/statements/:month`: `StatementQuery` to a file in the caller's language. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const context = vendorContext(req)
  const month = validated(Month, req.params.month)
  const { format, locale = context.locale } = validated(StatementQuery, req.query)
  await sendStatement(res, req.scope, { vendorId: context.vendorId, month, format, locale })
}
