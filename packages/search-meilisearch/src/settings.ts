import type { SearchTypes } from "@medusajs/framework/types"
import type { FilterableAttributes, Settings } from "meilisearch"
import { unsupported } from "./errors.ts"
import {
  attributeOf,
  type Field,
  fieldOf,
  filterableFields,
  paths,
  searchableFields,
  sortableFields,
} from "./fields.ts"

/** The index settings that fit Vietnamese goods. */
export function settingsFor(index: SearchTypes.ResolvedSearchIndexDefinition): Settings {
  refuseUnsupported(index)
  const fields = [...filterableFields(index).values()]
  return {
    searchableAttributes: searchableFields(index).map(({ path }) => `document.${path}`),
    displayedAttributes: ["id", ...paths(index).map((path) => `document.${path}`)],
    filterableAttributes: [
      ...fields.map(filterable),
      { attributePatterns: ["folded.*", "exact.*", "vocabulary"], features: equalityOnly },
    ],
    sortableAttributes: [...sortableFields(index), ...fields.filter(({ kind }) => kind === "geo")].map(
      attributeOf,
    ),

    // A chosen sort order is the order, not a tie-break after relevance; equals go by id, so that pages never overlap.
    rankingRules: ["sort", "words", "proximity", "attributeRank", "wordPosition", "exactness", "key:asc"],
    localizedAttributes: [{ attributePatterns: ["document.*"], locales: ["vie", "eng"] }],

    // Most Vietnamese syllables have 2 to 4 letters. The engine looks for typos from 5 letters on; with less it takes
    // dừa, đũa and dưa for each other. Wrong letters are corrected beforehand against the words the index really has.
    typoTolerance: { enabled: false },
    // The engine's synonyms ignore marks, so that "mẹ" (mother) would find all that "mè" (sesame) does. The query plan
    // brings synonyms, English names and former places, with their marks.
    synonyms: {},
    // "mè", "sò", "hẹ" and "của" are words one asks for.
    stopWords: [],

    // That words stand side by side is asked for exactly, in a filter; to know how near words are costs a fifth of the
    // time of writing.
    proximityPrecision: "byAttribute",

    // 1,000 by default: later pages would be empty and totals wrong.
    pagination: { maxTotalHits: 1_000_000 },
    // 100 by default: there are more producers than that, and the vocabulary is read as a facet. By count, so that a
    // vocabulary beyond the limit loses its rarest words.
    faceting: { maxValuesPerFacet: 200_000, sortFacetValuesBy: { "*": "count" } },
    // Facet values are few and counted whole; a separate index to search in them would only cost writing time.
    facetSearch: false,
  }
}

/** The fields of an index as its settings tell them, by path. */
export function fieldsInSettings(attributes: FilterableAttributes): Map<string, Field> {
  const names = (attributes ?? []).flatMap((entry) =>
    typeof entry === "string" ? entry : entry.attributePatterns,
  )
  const fields = names.map(fieldOf).filter((field) => field !== undefined)
  return new Map(fields.map((field) => [field.path, field]))
}

const equalityOnly = { facetSearch: false, filter: { equality: true, comparison: false } }

function filterable(field: Field) {
  if (field.kind === "geo") return attributeOf(field)
  const comparison = field.kind === "number" || field.kind === "date"
  return {
    attributePatterns: [attributeOf(field)],
    features: { facetSearch: false, filter: { equality: true, comparison } },
  }
}

function refuseUnsupported({ name, settings }: SearchTypes.ResolvedSearchIndexDefinition): void {
  const { typo_tolerance: typos, distinct_attribute: distinct } = settings
  if (distinct)
    unsupported(`Search index "${name}": the Meilisearch provider does not merge hits by "${distinct}".`)
  const lengths = typos?.min_word_size_for_one_typo ?? typos?.min_word_size_for_two_typos
  if (lengths !== undefined || typos?.disabled_on_attributes) {
    unsupported(
      `Search index "${name}": typos are corrected against the vocabulary; only "enabled" can be set.`,
    )
  }
}
