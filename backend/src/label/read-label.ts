import type { LotPage, SerialLabel } from "@cho-ocop/contracts"
import { readShortCode } from "@cho-ocop/trace"
import type { MedusaContainer } from "@medusajs/framework/types"
import { notFound } from "../http/not-found.ts"
import { ProblemError } from "../http/problem.ts"
import type { LabelSerial } from "../modules/label/service.ts"
import { findLot } from "../trace/find-lot.ts"
import { readLotPage } from "../trace/lot-page.ts"
import { traceModule } from "../trace/trace-module.ts"
import { labelModule } from "./label-module.ts"
import { looksCopied } from "./looks-copied.ts"

const MESSAGES = {
  length: "A code has ten characters.",
  character: "One of the characters stands in no code.",
  "check-character": "One character is mistyped.",
}

/** What stands behind a code as it was typed: a lot's, or that of a single label. Throws `code_mistyped`, `not_found`. */
export async function readLabel(container: MedusaContainer, typed: string): Promise<LotPage> {
  const { lotCode, serial } = await findLabel(container, typed)
  return readLotPage(container, lotCode, serial && (await told(container, serial)))
}

/** Notes that a label with a number of its own is looked at; one of a whole lot has nothing to note. */
export async function noteScan(container: MedusaContainer, typed: string): Promise<void> {
  const { serial } = await findLabel(container, typed)
  if (serial) await labelModule(container).noteScan(serial.code)
}

/** The lot's code behind a code. Throws `code_mistyped`, `not_found`. */
export async function lotCodeOf(container: MedusaContainer, typed: string): Promise<string> {
  return (await findLabel(container, typed)).lotCode
}

async function findLabel(
  container: MedusaContainer,
  typed: string,
): Promise<{ lotCode: string; serial: LabelSerial | null }> {
  const read = readShortCode(typed)
  if ("wrong" in read) {
    const fields = { code: read.wrong.replace("-", "_") }
    throw new ProblemError("code_mistyped", MESSAGES[read.wrong], fields)
  }
  const { code } = read
  const [lot] = await traceModule(container).listLots({ code }, { take: 1 })
  if (lot) return { lotCode: code, serial: null }
  const serial = await labelModule(container).findSerial(code)
  if (!serial) throw notFound()
  const { code: lotCode } = await findLot(container, { id: serial.lot_id })
  if (!lotCode) throw notFound()
  return { lotCode, serial }
}

async function told(container: MedusaContainer, { code, number }: LabelSerial): Promise<SerialLabel> {
  const scans = await labelModule(container).scansOf(code)
  return {
    number,
    first_scan_at: scans.first?.toISOString() ?? null,
    scans: scans.count,
    looks_copied: looksCopied(scans),
  }
}
