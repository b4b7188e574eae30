import { productSets } from "@cho-ocop/ocop"

/** Name of the search index of product sets. */
export const SET_INDEX = "set"

/** The 26 product sets by their names. */
export function setDocuments() {
  return productSets.map(({ number, name }) => ({
    id: `set_${number}`,
    name: name.vi,
    name_en: name.en,
    number,
  }))
}
