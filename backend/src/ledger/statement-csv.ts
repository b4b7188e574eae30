import type { Locale, Statement } from "@cho-ocop/contracts"
import { vietnameseDate } from "@cho-ocop/ocop"
import { stringify } from "csv-stringify/sync"
import { lineWords, statementWords } from "./statement-words.ts"

/** A statement as UTF-8 CSV with the mark Excel needs: one row for the opening balance and one for each line. */
export function statementCsv({ opening, lines }: Statement, locale: Locale): Buffer {
  const words = statementWords(locale)
  const { columns } = words
  const rows = [
    { at: "", order: "", kind: words.opening, amount: "", balance: opening },
    ...lines.map((line) => ({
      at: vietnameseDate(new Date(line.at)),
      order: line.order?.number ?? "",
      kind: lineWords(line, words),
      amount: line.amount,
      balance: line.balance,
    })),
  ]
  return Buffer.from(stringify(rows, { header: true, columns, bom: true, escape_formulas: true }))
}
