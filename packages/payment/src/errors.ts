export type GatewayCall = "beginPayment" | "askPayment" | "cancelPayment" | "refund" | "askRefund"

/**
 * Why a call stayed without an answer that counts:
 * - `timeout`, `unreachable`: nothing came back in time, or nobody listens;
 * - `server_error`: the gateway itself failed, or asked to come back later;
 * - `unreadable`: what came back is not in the gateway's own format;
 * - `signature_invalid`: it is not signed, or not by the gateway;
 * - `unexpected_answer`: signed and readable, but about something else than was asked.
 */
export type UnavailableReason =
  | "timeout"
  | "unreachable"
  | "server_error"
  | "unreadable"
  | "signature_invalid"
  | "unexpected_answer"

/** The outcome of a call is not known. The gateway may have carried it out: ask, do not assume. */
export class GatewayUnavailable extends Error {
  override readonly name = "GatewayUnavailable"
  readonly gateway: string
  readonly call: GatewayCall
  readonly reason: UnavailableReason

  constructor(gateway: string, call: GatewayCall, reason: UnavailableReason, options?: ErrorOptions) {
    super(`${gateway} gave no answer that counts to ${call}: ${reason}`, options)
    this.gateway = gateway
    this.call = call
    this.reason = reason
  }
}

/** The gateway said no, clearly and in its own format: the call had no effect. */
export class GatewayRefused extends Error {
  override readonly name = "GatewayRefused"
  readonly gateway: string
  readonly call: GatewayCall
  /** the gateway's own code */
  readonly code: string

  constructor(gateway: string, call: GatewayCall, code: string, message: string) {
    super(`${gateway} refused ${call} with code ${code}: ${message}`)
    this.gateway = gateway
    this.call = call
    this.code = code
  }
}
