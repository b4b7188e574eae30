import { LotPage, TraceHeads } from "@cho-ocop/contracts"
import { z } from "zod"
import { askBackend } from "./client.ts"
import { shopperHeaders } from "./shopper-headers.ts"

/** GS1 says what it holds; it is passed on as it is. */
const EpcisDocument = z.looseObject({ type: z.literal("EPCISDocument") })

/** What stands behind a code. Throws `BackendProblem`: `code_mistyped`, `not_found`, `too_many_requests`. */
export function findLot(code: string, shopperAddress: string): Promise<LotPage> {
  return askBackend(LotPage, `/shop/lots/${encodeURIComponent(code)}`, {
    headers: shopperHeaders(shopperAddress),
  })
}

/** The same, and notes that the label is looked at: when, and nothing else. */
export function scanLabel(code: string, shopperAddress: string): Promise<LotPage> {
  return askBackend(LotPage, `/shop/lots/${encodeURIComponent(code)}/scans`, {
    method: "POST",
    body: {},
    headers: shopperHeaders(shopperAddress),
  })
}

/** The lot's way as EPCIS 2.0. Throws as `findLot` does. */
export function findEpcis(code: string, shopperAddress: string): Promise<z.infer<typeof EpcisDocument>> {
  return askBackend(EpcisDocument, `/shop/lots/${encodeURIComponent(code)}/epcis`, {
    headers: shopperHeaders(shopperAddress),
  })
}

export function listTraceHeads(): Promise<TraceHeads> {
  return askBackend(TraceHeads, "/shop/trace-heads")
}
