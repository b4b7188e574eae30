import { MedusaError } from "@medusajs/framework/utils"
import { MeilisearchApiError, MeilisearchRequestError } from "meilisearch"

/** Says that the caller asked for something that makes no sense; becomes a 400. */
export function refuse(message: string): never {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message)
}

/** Says that this engine does not do it; it never answers approximately. Becomes a 400. */
export function unsupported(message: string): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message)
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

/** Whether the server says that it has no such index. */
export function isIndexMissing(error: unknown): boolean {
  return apiError(error)?.cause?.code === "index_not_found"
}

function toMedusaError(error: unknown): unknown {
  const { Types } = MedusaError
  if (isIndexMissing(error)) return new MedusaError(Types.NOT_FOUND, apiError(error)?.message ?? "")
  const refusal = apiError(error)
  if (refusal) {
    const type = refusal.response.status === 400 ? Types.INVALID_DATA : Types.UNEXPECTED_STATE
    return new MedusaError(type, `Meilisearch: ${refusal.message}`)
  }
  if (error instanceof MeilisearchRequestError) {
    return new MedusaError(Types.UNEXPECTED_STATE, "The Meilisearch server does not answer.")
  }
  return error
}

/** The server's own error; the client wraps what its transport throws. */
function apiError(error: unknown): MeilisearchApiError | undefined {
  if (error instanceof MeilisearchApiError) return error
  return error instanceof MeilisearchRequestError && error.cause instanceof MeilisearchApiError
    ? error.cause
    : undefined
}
