const SLUG_MAX = 80

/** Lower case without Vietnamese marks, for comparing what people type: "Đắk Lắk" and "dak lak" fold alike. */
export function fold(text: string): string {
  return text.toLowerCase().replaceAll("đ", "d").normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC")
}

/** Readable address part: `a-z`, `0-9` and single hyphens, at most 80 long, cut between words; may be empty. */
export function slugify(text: string): string {
  const words = fold(text).match(/[a-z0-9]+/g) ?? []
  let slug = ""
  for (const word of words) {
    const longer = slug === "" ? word : `${slug}-${word}`
    if (longer.length > SLUG_MAX) return slug || word.slice(0, SLUG_MAX)
    slug = longer
  }
  return slug
}
