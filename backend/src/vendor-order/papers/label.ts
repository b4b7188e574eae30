import type { VendorOrder } from "@cho-ocop/contracts"
import { formatDong } from "@cho-ocop/ocop"
import { bytesOf, newDocument } from "@cho-ocop/pdf"
import { recipientLines, senderLines } from "./paper-text.ts"
import { type PaperWords, paperWords } from "./paper-words.ts"

const WEIGHT = new Intl.NumberFormat("vi-VN")

/** An address to stick on each parcel, A6, in Vietnamese, which carriers read whatever the vendor's language is. */
export function labels(orders: readonly VendorOrder[]): Promise<Buffer> {
  const words = paperWords("vi")
  const document = newDocument({
    size: "A6",
    margin: 18,
    lang: "vi",
    autoFirstPage: false,
    info: { Title: words.to },
  })
  if (orders.length === 0) document.addPage().text(words.none)
  for (const order of orders) {
    const [name = "", ...place] = recipientLines(order)
    document.addPage()
    document.font("plain").fontSize(9).text(words.from)
    document.fontSize(10).text(senderLines(order).join("\n")).moveDown(0.7)
    document.fontSize(9).text(words.to)
    document.font("strong").fontSize(16).text(name)
    document.font("plain").fontSize(12).text(place.join("\n")).moveDown(0.7)
    document.font("strong").fontSize(13).text(toPay(order, words))
    document.font("plain").fontSize(10).text(words.order(order.number))
    if (order.weight > 0) document.text(words.weight(WEIGHT.format(order.weight)))
    if (order.note) document.fontSize(9).text(`${words.note}: ${order.note}`)
  }
  return bytesOf(document)
}

function toPay({ delivery, to_collect }: VendorOrder, words: PaperWords): string {
  const money = to_collect > 0 ? words.collect(formatDong(to_collect, "vi")) : words.paid
  return delivery === "pick_up" ? `${words.pickUp}. ${money}` : money
}
