import { type PhoneNumber, parsePhoneNumberFromString } from "libphonenumber-js/max"

const CALLABLE = new Set(["MOBILE", "FIXED_LINE", "FIXED_LINE_OR_MOBILE"])

/**
 * E.164 form ("+84912345678") of a Vietnamese mobile or landline number typed as 0…, 84… or +84…
 * with spaces, dots, hyphens or brackets; `undefined` for anything a courier cannot call.
 */
export function parseVietnamesePhone(text: string): string | undefined {
  return vietnameseNumber(text.trim())?.number
}

/** The way Vietnamese people write a number ("0912 345 678"); text that is no Vietnamese number comes back as it is. */
export function formatVietnamesePhone(text: string): string {
  return vietnameseNumber(text.trim())?.formatNational() ?? text
}

function vietnameseNumber(text: string): PhoneNumber | undefined {
  const number = parsePhoneNumberFromString(text, { defaultCountry: "VN", extract: false })
  if (number?.country !== "VN" || number.ext) return undefined
  return CALLABLE.has(number.getType() ?? "") ? number : undefined
}
