import type { Label } from "./label.ts"

/** One line of a label; the name is set larger. */
export interface Line {
  text: string
  weight: "strong" | "plain"
}

/** All that a label says in words, in Vietnamese and English, what a shopper asks first on top. */
export function linesOf(label: Label): Line[] {
  const { name, lot, product_code, made_on, best_before, producer, address } = label
  return [
    { text: name.vi, weight: "strong" as const },
    ...plain([
      name.en,
      `Lô / Lot: ${lot}`,
      made_on && `NSX / Made: ${day(made_on)}`,
      best_before && `HSD / Best before: ${day(best_before)}`,
      product_code && `Mã OCOP / Code: ${product_code}`,
      producer,
      address,
    ]),
  ].map((line) => ({ ...line, text: line.text.normalize("NFC") }))
}

/** The same for small stickers: the name, then everything else one after the other. */
export function runOn([name, ...others]: Line[]): Line[] {
  if (!name) return []
  return [name, { text: others.map(({ text }) => text).join(" · "), weight: "plain" }]
}

function plain(texts: (string | null)[]): Line[] {
  return texts.flatMap((text) => (text ? [{ text, weight: "plain" as const }] : []))
}

/** `31/12/2026`, as days are written in Vietnam. */
function day(date: string): string {
  return date.split("-").toReversed().join("/")
}
