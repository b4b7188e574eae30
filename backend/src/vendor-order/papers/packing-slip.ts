import type { Locale, VendorOrder } from "@cho-ocop/contracts"
import { vietnameseDate } from "@cho-ocop/ocop"
import { bytesOf, newDocument } from "@cho-ocop/pdf"
import { goodsText, recipientLines, senderLines } from "./paper-text.ts"
import { paperWords } from "./paper-words.ts"

const CELL = { padding: 5, border: { bottom: 0.5 } }

/** A slip to lay into each parcel, one A5 page or more for an order: from whom, to whom, what. It shows no prices. */
export function packingSlips(orders: readonly VendorOrder[], locale: Locale): Promise<Buffer> {
  const words = paperWords(locale)
  const document = newDocument({
    size: "A5",
    margin: 32,
    lang: locale,
    autoFirstPage: false,
    info: { Title: words.packingSlip },
  })
  if (orders.length === 0) document.addPage().text(words.none)
  for (const order of orders) {
    document.addPage()
    document.font("strong").fontSize(15).text(words.packingSlip)
    document.fontSize(11).text(words.order(order.number))
    document
      .font("plain")
      .fontSize(9)
      .text(words.ordered(vietnameseDate(new Date(order.placed_at))))
      .moveDown()
    for (const [title, lines] of [
      [words.from, senderLines(order)],
      [words.to, recipientLines(order)],
    ] as const) {
      document.font("strong").text(title).font("plain").text(lines.join("\n")).moveDown(0.5)
    }
    if (order.note) document.text(`${words.note}: ${order.note}`).moveDown(0.5)
    const table = document.table({
      columnStyles: [70, "*"].map((width) => ({ ...CELL, width })) as never,
    })
    document.font("strong")
    table.row([words.columns.quantity, words.columns.goods])
    document.font("plain")
    for (const item of order.items) {
      const lots = lotsOf(order, item.id).map((number) => words.lot(number))
      table.row([String(item.quantity), [goodsText(item, locale), ...lots].join("\n")])
    }
    table.end()
  }
  return bytesOf(document)
}

/** Numbers of the lots from which a line was packed. */
function lotsOf({ parcels }: VendorOrder, line: string): string[] {
  const lots = parcels.flatMap((parcel) => parcel.lots).filter(({ line_id }) => line_id === line)
  return [...new Set(lots.map(({ number }) => number))]
}
