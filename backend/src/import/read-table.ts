import { IMPORT_ROWS_MAX } from "@cho-ocop/contracts"
import { parse } from "csv-parse/sync"
import { readSheet } from "read-excel-file/node"
import { ProblemError } from "../http/problem.ts"
import { refuseBomb } from "./refuse-bomb.ts"

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04])

/** The cells of a table as text, the headings first. Throws `table_unreadable`, `table_too_long`. */
export async function readTable(bytes: Buffer): Promise<string[][]> {
  const rows = bytes.subarray(0, 4).equals(ZIP) ? await readWorkbook(bytes) : readCsv(bytes)
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== ""))
  if (last > IMPORT_ROWS_MAX) {
    throw new ProblemError("table_too_long", `At most ${IMPORT_ROWS_MAX} rows can be imported at once.`)
  }
  return rows.slice(0, last + 1)
}

async function readWorkbook(bytes: Buffer): Promise<string[][]> {
  refuseBomb(bytes)
  const rows = await readSheet(bytes).catch((cause) => {
    throw new ProblemError("table_unreadable", `The workbook cannot be read: ${cause}`)
  })
  return rows.map((row) => row.map((cell) => (cell === null ? "" : clean(String(cell)))))
}

function readCsv(bytes: Buffer): string[][] {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes)
    if (text.includes("\0")) throw new Error("NUL")
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
    })
    return rows.map((row) => row.map(clean))
  } catch (cause) {
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
