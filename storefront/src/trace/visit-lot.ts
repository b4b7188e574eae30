import type { LotPage } from "@cho-ocop/contracts"
import type { AstroGlobal } from "astro"
import { isbot } from "isbot"
import { BackendProblem } from "../backend/backend-error.ts"
import { findLot, scanLabel } from "../backend/lots.ts"
import type { LotTexts } from "../i18n/lot/lot.vi.ts"

/** A code that opens nothing: what the page answers with, and why in the reader's words. */
interface NoLot {
  status: number
  why: keyof LotTexts["wrong"]
}

/** What stands behind a code. A label counts as scanned when it is opened or its code is typed, not when a language is chosen. */
export async function visitLot(
  visit: Pick<AstroGlobal, "request" | "url" | "clientAddress">,
  code: string,
): Promise<LotPage | NoLot> {
  const { request, url, clientAddress } = visit
  const isOpening = url.searchParams.has("typed") || !url.searchParams.has("lang")
  const isScan = isOpening && !isbot(request.headers.get("user-agent"))
  try {
    return await (isScan ? scanLabel : findLot)(code, clientAddress)
  } catch (error) {
    if (!(error instanceof BackendProblem)) throw error
    return { status: error.status, why: whyOf(error) }
  }
}

function whyOf({ problem: { code, fields } }: BackendProblem): NoLot["why"] {
  if (code === "too_many_requests") return "too_many"
  const wrong = fields?.code
  return wrong === "length" || wrong === "character" || wrong === "check_character" ? wrong : "unknown"
}
