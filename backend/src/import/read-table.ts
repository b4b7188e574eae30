import { IMPORT_ROWS_MAX } from "@cho-ocop/contracts"
import { parse } from "csv-parse/sync"
import { ProblemError } from "../http/problem.ts"
import { readWorkbook } from "./read-workbook.ts"
import { CELLS_MAX, tooLong } from "./too-long.ts"

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04])

/** The cells of a table as text, the headings first. Throws `table_unreadable`, `table_too_long`. */
export async function readTable(bytes: Buffer): Promise<string[][]> {
  const cells = bytes.subarray(0, 4).equals(ZIP) ? await readWorkbook(bytes) : readCsv(bytes)
  const rows = cells.map((row) => row.map(clean))
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== ""))
  if (last > IMPORT_ROWS_MAX) throw tooLong()
  return rows.slice(0, last + 1)
}

function readCsv(bytes: Buffer): string[][] {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes)
    if (text.includes("\0")) throw new Error("NUL")
    const delimiter = delimiterOf(text)
    if (text.split(new RegExp(`[${delimiter}\r\n]`), CELLS_MAX).length === CELLS_MAX) throw tooLong()
    return parse(text, { bom: true, delimiter, relax_column_count: true, relax_quotes: true })
  } catch (cause) {
    if (cause instanceof ProblemError) throw cause
    throw new ProblemError("table_unreadable", `The table cannot be read: ${cause}`)
  }
}

/** Excel writes CSV with semicolons where a comma divides decimals. */
function delimiterOf(text: string): string {
  const [headings = ""] = text.split(/\r?\n/, 1)
  return [";", "\t"].find((mark) => headings.includes(mark)) ?? ","
}

/** An export keeps formulas harmless by an apostrophe in front; here it goes again. */
function clean(cell: string): string {
  return cell
    .normalize("NFC")
    .trim()
    .replace(/^'(?=[=+\-@])/, "")
}
