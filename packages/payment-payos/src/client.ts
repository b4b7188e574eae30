import {
  type GatewayCall,
  GatewayRefused,
  GatewayUnavailable,
  type UnavailableReason,
} from "@cho-ocop/payment"
import { PayOS } from "@payos/node"
import { z } from "zod"
import type { PayosOptions } from "./options.ts"

/** The official client, made stricter: no tries behind our back, and no answer without a signature. */
export function makeClient({ clientId, apiKey, checksumKey, baseUrl, timeoutMs }: PayosOptions): PayOS {
  return new PayOS({
    clientId,
    apiKey,
    checksumKey,
    partnerCode: null,
    baseURL: baseUrl,
    timeout: timeoutMs,
    maxRetries: 0,
    logLevel: "off",
    fetch: fetchSigned,
  })
}

/** The client checks a signature only where there is one. */
async function fetchSigned(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init)
  return response.ok ? new Response(withSignature(await response.text())) : response
}

function withSignature(answer: string): string {
  const { success, data } = UnsignedAnswer.safeParse(jsonOrNull(answer))
  return success ? JSON.stringify({ ...data, signature: "missing" }) : answer
}

const UnsignedAnswer = z.looseObject({
  code: z.literal("00"),
  signature: z.union([z.undefined(), z.null(), z.literal("")]),
})

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The code of payOS for a payment link it does not have. */
const NO_SUCH_LINK = "101"

export function isNoSuchLink(error: unknown): boolean {
  if (!(error instanceof PayOS.APIError) || typeof error.code !== "string") return false
  return error.status === 404 || error.code === NO_SUCH_LINK
}

/** Sorts what the client throws into a clear no of payOS, and everything else, after which nothing is known. */
export function gatewayError(call: GatewayCall, error: unknown): GatewayRefused | GatewayUnavailable {
  if (error instanceof PayOS.APIError && isClearNo(error))
    return new GatewayRefused("payos", call, error.code ?? String(error.status), error.message)
  return new GatewayUnavailable("payos", call, reasonOf(error), { cause: error })
}

function isClearNo({ status, code }: InstanceType<typeof PayOS.APIError>): boolean {
  return typeof code === "string" && status !== undefined && status < 500 && status !== 408 && status !== 429
}

function reasonOf(error: unknown): UnavailableReason {
  if (error instanceof PayOS.InvalidSignatureError) return "signature_invalid"
  if (error instanceof PayOS.ConnectionTimeoutError) return "timeout"
  if (error instanceof PayOS.ConnectionError) return "unreachable"
  if (error instanceof PayOS.APIError) return "server_error"
  return "unreadable"
}
