import type { LedgerKind, Locale, Statement } from "@cho-ocop/contracts"
import { vietnameseDate } from "@cho-ocop/ocop"
import { bytesOf, newDocument } from "@cho-ocop/pdf"
import { lineWords, type StatementWords, statementWords } from "./statement-words.ts"

const MARGIN = 40
const SMALL = 9
const CELL = { padding: { top: 4, bottom: 4, left: 4, right: 4 }, border: { bottom: 0.5 } }
const WIDTHS = [62, 112, "*", 84, 84]

type Row = [string, string, string, string, string]

/** A statement as an A4 PDF with the vendor's name, balances, all lines and the sum of each kind. */
export function statementPdf(
  statement: Statement,
  { vendor, locale }: { vendor: string; locale: Locale },
): Promise<Buffer> {
  const words = statementWords(locale)
  const { month, lines, totals, opening, closing } = statement
  const dong = new Intl.NumberFormat(locale === "vi" ? "vi-VN" : "en-US").format
  const document = newDocument({
    size: "A4",
    margin: MARGIN,
    lang: locale,
    info: { Title: `${words.title} ${month}`, Author: "Chợ OCOP" },
  })
  document
    .font("strong")
    .fontSize(16)
    .text(`${words.title} · ${words.month(month)}`)
  document.fontSize(11).text(vendor)
  document
    .font("plain")
    .fontSize(SMALL)
    .text(words.made(vietnameseDate(new Date())))
    .moveDown()

  const { columns } = words
  const rows: Row[] = [
    ["", "", words.opening, "", dong(opening)],
    ...lines.map(
      (line): Row => [
        vietnameseDate(new Date(line.at)),
        line.order?.number ?? "",
        lineWords(line, words),
        dong(line.amount),
        dong(line.balance),
      ],
    ),
    ["", "", words.closing, "", dong(closing)],
  ]
  const table = document.table({
    columnStyles: WIDTHS.map((width, index) => ({
      ...CELL,
      width,
      align: index > 2 ? ("right" as const) : ("left" as const),
    })) as never,
  })
  document.font("strong")
  table.row([columns.at, columns.order, columns.kind, columns.amount, columns.balance])
  document.font("plain")
  for (const row of rows) table.row(row)
  table.end()

  document.moveDown(2).font("strong").text(words.totals, MARGIN).font("plain")
  for (const text of totalsOf(totals, words, dong)) document.text(text)
  if (lines.length === 0) document.text(words.none)
  return bytesOf(document)
}

function totalsOf(
  totals: Statement["totals"],
  { kinds }: StatementWords,
  dong: (amount: number) => string,
): string[] {
  return Object.entries(totals).map(([kind, amount]) => `${kinds[kind as LedgerKind]}: ${dong(amount)} ₫`)
}
