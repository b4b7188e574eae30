import { gtin, gtin14 } from "./check-digit.ts"

/**
 * Lot (10) and serial (21): up to 20 characters of GS1's set 82 (GS1 General Specifications, figure 7.11-1). One or two
 * points alone are left out: in the path of an address they mean another folder (RFC 3986, section 5.2.4).
 */
export const LOT_NUMBER = /^(?!\.{1,2}$)[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]{1,20}$/

/** A product, one lot of it, or one piece. */
export interface Item {
  /** 8, 12, 13 or 14 digits; read from a link it has 14. */
  gtin: string
  lot?: string
  serial?: string
}

/** Where canonical links live (GS1 Digital Link: URI Syntax 1.2, section 4.11). */
export const CANONICAL_HOST = "https://id.gs1.org"

/**
 * The GS1 Digital Link of an item: GTIN (01), lot (10), serial (21), in this order (GS1 Digital Link: URI Syntax 1.2).
 * `host` is the resolver's address, without it the canonical one.
 * @throws RangeError where the GTIN's check digit is wrong, or a lot or serial does not fit
 */
export function digitalLink(item: Item, host: string = CANONICAL_HOST): string {
  if (!isItem(item)) throw new RangeError("Not a GTIN, lot and serial of GS1")
  const qualifiers = [
    ["10", item.lot],
    ["21", item.serial],
  ].flatMap(([key, value]) => (value === undefined ? [] : [`/${key}/${encode(value)}`]))
  return `${host}/01/${gtin14(item.gtin)}${qualifiers.join("")}`
}

/**
 * The item that a GS1 Digital Link names, whatever its host, path before "/01/", other qualifiers and query; nothing
 * where it is none, or its check digit is wrong.
 */
export function readDigitalLink(link: string): Item | undefined {
  const pairs = pairsOf(link)
  const number = pairs?.get("01")
  if (!pairs || number === undefined) return undefined
  const lot = pairs.get("10")
  const serial = pairs.get("21")
  const item = { gtin: gtin14(number), ...(lot && { lot }), ...(serial && { serial }) }
  return gtin.safeParse(number).success && isItem(item) ? item : undefined
}

/** What follows "/01/", in pairs of key and value. */
function pairsOf(link: string): Map<string, string> | undefined {
  if (!/^https?:/i.test(link) || !URL.canParse(link)) return undefined
  const [, path] = /\/(01\/.+)$/.exec(new URL(link).pathname) ?? []
  const parts = path?.replace(/\/$/, "").split("/") ?? []
  if (parts.length % 2 !== 0) return undefined
  try {
    const pairs = parts.flatMap((key, at): [string, string][] =>
      at % 2 === 0 ? [[key, decodeURIComponent(parts[at + 1] ?? "")]] : [],
    )
    return new Map(pairs)
  } catch {
    return undefined
  }
}

function isItem({ gtin: number, lot, serial }: Item): boolean {
  return (
    gtin.safeParse(number).success && [lot, serial].every((it) => it === undefined || LOT_NUMBER.test(it))
  )
}

/** Every character but letters, digits and "-._" is escaped (URI Syntax 1.2, section 4.3). */
function encode(value: string): string {
  return encodeURIComponent(value).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
