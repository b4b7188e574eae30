import { MedusaError } from "@medusajs/framework/utils"
import { MeilisearchApiError, MeilisearchRequestError } from "meilisearch"

/** Says that a query, filter or definition asks for what this provider does not do; becomes a 400. */
export function refuse(message: string): never {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message)
}

/**
 * Runs a call to the server and tells its failures in Medusa's words. A missing index is `NOT_FOUND`, because the
 * Search Module then looks up the active version again and retries.
 */
export async function asking<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    throw toMedusaError(error)
  }
}

function toMedusaError(error: unknown): unknown {
  if (error instanceof MeilisearchRequestError) {
    return new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The Meilisearch server does not answer.")
  }
  if (!(error instanceof MeilisearchApiError)) return error
  if (error.cause?.code === "index_not_found") {
    return new MedusaError(MedusaError.Types.NOT_FOUND, error.message)
  }
  const type = error.response.status === 400 ? MedusaError.Types.INVALID_DATA : MedusaError.Types.UNEXPECTED_STATE
  return new MedusaError(type, `Meilisearch: ${error.message}`)
}
