import type { Problem } from "@cho-ocop/contracts"
import {
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  errorHandler as medusaErrorHandler,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { isProblemError, problemOf, statusOf } from "./problem.ts"

const ROUTE_CLOSED: Problem = { code: "route_closed", message: "This route is closed." }
const OUT_OF_STOCK: Problem = { code: "out_of_stock", message: "Others bought the last of it." }
const UNAVAILABLE: Problem = { code: "unavailable", message: "The shop cannot answer right now." }

/** Every error of the server ends here: `Problem` bodies for the shop, Medusa's own form for the admin. */
export function handleError(
  error: unknown,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void | Promise<void> {
  const answer = (status: number, body: object) => void res.status(status).json(body)
  if (isOutOfStock(error)) return answer(statusOf("out_of_stock"), OUT_OF_STOCK)
  if (isProblemError(error)) return answer(statusOf(error.code), problemOf(error))
  if (isBelow(req, "/store")) return answer(404, ROUTE_CLOSED)
  const status = clientErrorStatus(error)
  if (status) {
    const message = error instanceof Error ? error.message : "The request cannot be understood."
    return answer(status, { code: "bad_request", type: "invalid_data", message })
  }
  if (!isBelow(req, "/shop") && !isBelow(req, "/vendor")) return medusaErrorHandler()(error, req, res, next)
  req.scope
    ?.resolve(ContainerRegistrationKeys.LOGGER)
    .error(`${req.method} ${req.path} failed`, asError(error))
  answer(503, UNAVAILABLE)
}

/** Said by Medusa where stock went between our own look at it and its reservation. */
function isOutOfStock(error: unknown): boolean {
  const said = String(propertyOf(error, "message"))
  return (
    propertyOf(error, "code") === MedusaError.Codes.INSUFFICIENT_INVENTORY ||
    said.startsWith("Not enough stock")
  )
}

/** Paths are matched without regard to case, so this is too. */
function isBelow(req: MedusaRequest, prefix: string): boolean {
  return req.originalUrl.toLowerCase().startsWith(prefix)
}

/** Parsers of paths and bodies mark their errors with the status that the caller deserves. */
function clientErrorStatus(error: unknown): number | undefined {
  const status = propertyOf(error, "status")
  return typeof status === "number" && status >= 400 && status < 500 ? status : undefined
}

function propertyOf(error: unknown, name: string): unknown {
  return typeof error === "object" && error !== null ? Reflect.get(error, name) : undefined
}

function asError(error: unknown): Error {
  return error instanceof Error
    ? error
    : new Error(String(propertyOf(error, "message") ?? error), { cause: error })
}
