const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3]

/**
 * A tax code as it is written today, `undefined` for anything that cannot be one (Circular 86/2024/TT-BTC):
 * ten digits of which the last is the check digit, the same with `-` and three digits for a branch, or, for
 * households and persons, their twelve-digit personal number.
 */
export function parseTaxCode(text: string): string | undefined {
  const typed = text.replace(/[\s.-]/g, "")
  if (/^\d{12}$/.test(typed)) return parsePersonalNumber(typed)
  if (!/^(\d{10}|\d{13})$/.test(typed) || !hasCheckDigit(typed)) return undefined
  return typed.length === 10 ? typed : `${typed.slice(0, 10)}-${typed.slice(10)}`
}

/**
 * A personal number: three digits of the province of birth registration (001 to 096), one for century and sex, two
 * for the year, six more (Decree 137/2015/NĐ-CP). It has no check digit.
 */
export function parsePersonalNumber(text: string): string | undefined {
  const typed = text.replace(/[\s.-]/g, "")
  return /^0(?!00)(?:[0-8]\d|9[0-6])[0-3]\d{8}$/.test(typed) ? typed : undefined
}

function hasCheckDigit(code: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(code[index]), 0)
  return 10 - (sum % 11) === Number(code[9])
}
