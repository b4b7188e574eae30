import type { Locale, VendorOrder } from "@cho-ocop/contracts"
import { vietnameseDate } from "@cho-ocop/ocop"
import { bytesOf, newDocument } from "@cho-ocop/pdf"
import { goodsText } from "./paper-text.ts"
import { paperWords } from "./paper-words.ts"

const CELL = { padding: 5, border: { bottom: 0.5 } }
const WIDTHS = [70, "*", 170]

interface Picked {
  goods: string
  quantity: number
  orders: string[]
}

/** What to fetch from the shelves for all these orders together, as an A4 PDF: each kind of goods once. */
export function pickList(orders: readonly VendorOrder[], locale: Locale): Promise<Buffer> {
  const words = paperWords(locale)
  const document = newDocument({ size: "A4", margin: 40, lang: locale, info: { Title: words.pickList } })
  document.font("strong").fontSize(18).text(words.pickList)
  document
    .font("plain")
    .fontSize(11)
    .text(words.made(vietnameseDate(new Date()), orders.length))
    .moveDown()
  const picked = pickedOf(orders, locale)
  if (picked.length === 0) {
    document.text(words.none)
    return bytesOf(document)
  }
  const table = document.table({ columnStyles: WIDTHS.map((width) => ({ ...CELL, width })) as never })
  document.font("strong")
  table.row([words.columns.quantity, words.columns.goods, words.columns.orders])
  document.font("plain")
  for (const { quantity, goods, orders: numbers } of picked) {
    table.row([String(quantity), goods, numbers.join("\n")])
  }
  table.end()
  return bytesOf(document)
}

function pickedOf(orders: readonly VendorOrder[], locale: Locale): Picked[] {
  const picked = new Map<string, Picked>()
  for (const { number, items } of orders) {
    for (const item of items) {
      if (item.to_pack === 0) continue
      const goods = goodsText(item, locale)
      const known = picked.get(goods) ?? { goods, quantity: 0, orders: [] }
      known.quantity += item.to_pack
      known.orders.push(`${number} × ${item.to_pack}`)
      picked.set(goods, known)
    }
  }
  return [...picked.values()].toSorted((a, b) => a.goods.localeCompare(b.goods, "vi"))
}
