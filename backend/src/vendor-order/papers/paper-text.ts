import type { Locale, LocalizedText, VendorOrder } from "@cho-ocop/contracts"
import { communeOf, provinceByCode, provinceBySlug } from "@cho-ocop/ocop"

/** Name and kind of what is packed, as it is called in the language, or in Vietnamese where it has no other name. */
export function goodsText({ name, variant_title }: VendorOrder["items"][number], locale: Locale): string {
  return [told(name, locale), told(variant_title, locale)].filter(Boolean).join(" · ")
}

/** Lines of the address to which an order goes; places as the post in Vietnam knows them. */
export function recipientLines({ address }: VendorOrder): string[] {
  const { name, phone, province_code, commune_code, street } = address
  return [
    name,
    phone.replace(/^\+84/, "0"),
    street,
    [communeOf(province_code, commune_code)?.name, provinceByCode(province_code)?.name.vi].join(", "),
  ]
}

export function senderLines({ sender }: VendorOrder): string[] {
  return [sender.name, provinceBySlug(sender.province)?.name.vi ?? ""]
}

function told(text: LocalizedText, locale: Locale): string {
  return text[locale] || text.vi
}
