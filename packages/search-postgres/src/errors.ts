import { MedusaError } from "@medusajs/framework/utils"

/** The caller asked for something that makes no sense; answered with a 400. */
export function invalid(message: string): never {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message)
}

/** The caller asked for something that this engine does not do; it never answers approximately. */
export function unsupported(message: string): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message)
}
