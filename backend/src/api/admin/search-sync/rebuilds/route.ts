import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { validated } from "../../../../http/validated.ts"
import { buildIndex } from "../../../../search-sync/build-index.ts"
import { IndexName, indexNamed } from "../index-name.ts"

/** `POST /admin/search-sync/rebuilds`: starts building the named index anew; 202. `GET /admin/search-sync` tells how far it is. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const index = indexNamed(validated(IndexName, req.body).index_name)
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  buildIndex(req.scope, index).catch((error) =>
    logger.warn(`Search index ${index.name} was not rebuilt: ${error}`),
  )
  res.status(202).end()
}
