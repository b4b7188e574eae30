import { SuggestionQuery } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { suggest } from "../../../catalogue/suggest.ts"
import { validated } from "../../../http/validated.ts"

/** `GET /shop/suggestions`: `SuggestionQuery` to `Suggestions`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const query = validated(SuggestionQuery, req.query)
  res.json(await suggest(req.scope.resolve(Modules.SEARCH), query))
}
