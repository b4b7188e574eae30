import { productSets } from "@cho-ocop/ocop"

/** Name of the search index of product sets. */
export const SET_INDEX = "set"

/**
 * A set's or group's name as it is searched. How goods are made is no kind: without marks "chế biến" (processed) reads
 * like "chè" (tea).
 */
export function searchableKind(name: string): string {
  return name
    .replaceAll(/(?:sơ chế|chế biến)(?: từ)?/gi, "")
    .replaceAll(/ {2,}/g, " ")
    .trim()
}

/** The 26 product sets by their names. */
export function setDocuments() {
  return productSets.map(({ number, name }) => ({
    id: `set_${number}`,
    name: searchableKind(name.vi),
    name_en: name.en,
    number,
  }))
}
