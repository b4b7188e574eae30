/**
 * Meilisearch compares filter values without regard to case and to look-alike characters, and its filter language
 * cannot quote every string. A keyword is therefore stored and asked for in this form: two keywords share it only
 * where they are equal, a prefix stays a prefix, and it never holds a quote or a backslash.
 */
export function encodeKeyword(keyword: string): string {
  return Array.from(keyword.normalize("NFC"), encodeCharacter).join("")
}

/** The keyword behind its stored form. */
export function decodeKeyword(stored: string): string {
  return stored.replace(/\^(.)|%([0-9a-f]+);/gu, (_, letter?: string, code?: string) =>
    letter === undefined ? String.fromCodePoint(Number.parseInt(code ?? "", 16)) : letter.toUpperCase(),
  )
}

const PLAIN = /^[a-z0-9àáâãèéêìíòóôõùúýăđĩũơưạ-ỹ !#$&'()*+,\-./:;<=>?@[\]_`{|}~]$/u

function encodeCharacter(character: string): string {
  const lower = character.toLowerCase()
  if (!PLAIN.test(lower)) return `%${character.codePointAt(0)?.toString(16)};`
  return lower === character ? character : `^${lower}`
}
