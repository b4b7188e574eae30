import { fold } from "@cho-ocop/ocop"
import { judgedQueries, type Stratum } from "@cho-ocop/search/judgements"
import type { SearchTypes } from "@medusajs/framework/types"
import { FACETS, type Facet } from "./definition.ts"
import type { SyntheticDocument } from "./documents.ts"
import { Random } from "./random.ts"

/** What is asked, without any engine's own words. */
export interface Question {
  q?: string
  filters: Partial<Record<Facet, string[]>>
  take: number
  /** The list with all its counts, or only what is found while typing. */
  kind: "list" | "suggestion"
  /** The words hold a mistake that the engine is asked to forgive. */
  mistyped: boolean
}

const SEED = 7
const PAGE = 24
const SUGGESTIONS = 5
const COMMON_WORDS = 20

/** The questions of every class, in one order for all engines. */
export function questionsOf(documents: readonly SyntheticDocument[]): Record<string, Question[]> {
  const random = new Random(SEED)
  const texts = (stratum: Stratum) =>
    judgedQueries.filter((judged) => judged.stratum === stratum).map(({ query }) => query)
  const accented = texts("accented")
  const classes = {
    accented: accented.map((q) => list({ q })),
    unaccented: texts("unaccented").map((q) => list({ q })),
    typo: texts("one_edit").map((q) => ({ ...list({ q }), mistyped: true })),
    "filter with facets": accented.map((q, at) => filtered(at % 2 ? q : undefined, random.pick(documents))),
    "common word with facets": commonWords(documents).flatMap((q) =>
      [q, fold(q)].map((word) => list({ q: word })),
    ),
    suggestion: [...accented, ...texts("unaccented")].map(suggestion),
    "bad input": BAD_INPUT.map((q) => list({ q })),
  }
  return Object.fromEntries(Object.entries(classes).map(([name, asked]) => [name, random.shuffled(asked)]))
}

function list(asked: Pick<Question, "q"> & Partial<Question>): Question {
  return { filters: {}, take: PAGE, kind: "list", mistyped: false, ...asked }
}

/** Two facets chosen, or words and one facet. */
function filtered(q: string | undefined, like: SyntheticDocument): Question {
  const chosen: Facet[] = q ? ["region"] : ["region", "star"]
  const filters = Object.fromEntries(chosen.map((facet) => [facet, [like[facet] ?? "3"]]))
  return list({ ...(q && { q }), filters })
}

/** What has been typed of a query after 1 to 8 keys. */
function suggestion(query: string, at: number): Question {
  const q = query.slice(0, 1 + (at % 8)).trim()
  return { q, filters: {}, take: SUGGESTIONS, kind: "suggestion", mistyped: false }
}

/** The words that stand in most names. */
function commonWords(documents: readonly SyntheticDocument[]): string[] {
  const counts = new Map<string, number>()
  for (const { name } of documents) {
    for (const word of new Set(name.toLowerCase().match(/\p{L}+/gu)))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const frequent = [...counts].sort((a, b) => b[1] - a[1])
  return frequent.slice(0, COMMON_WORDS).map(([word]) => word)
}

const BAD_INPUT = [
  "",
  "   ",
  "🥥🥥",
  "dừa\u0000",
  "nước mắm ".repeat(1_200),
  "مرحبا بالعالم",
  `du${"\u0300\u0301\u0323".repeat(200)}a`,
  "'dua':* & !(mam | \\'",
  "'; DROP TABLE product; --",
  "? ?? $1 :name %s",
  "a".repeat(10_000),
  "a b c d e f g h i k l m n o p q r s t u v x y",
  "\u202edừa",
  "%%%%%%%%",
  '" OR 1=1',
  "_geoRadius(0,0,9)",
  "*",
  "-",
  "\\",
  "0987654321987",
]

/** The question in the words of the Search Module, as the module puts it to a provider: the list, then each chosen facet without itself. */
export function providerQueries(
  { q, filters, take, kind, mistyped }: Question,
  index: SearchTypes.ResolvedSearchIndexDefinition,
  toleratesTypos?: true,
): SearchTypes.ProviderSearchQuery[] {
  const isList = kind === "list"
  const words = q === undefined ? {} : { q }
  const facets = FACETS.map((field) => ({ field, limit: 40 }))
  const common = { ...(mistyped && toleratesTypos && { typo_tolerance: true }) }
  const order = {
    ...(q?.trim() && { _score: "DESC" as const }),
    standing_rank: "DESC" as const,
    name_key: "ASC" as const,
  }
  const main: SearchTypes.ProviderSearchQuery = {
    index,
    attributes_to_retrieve: ["id", "card"],
    ...words,
    filters: filterTree(filters),
    pagination: { skip: 0, take, order },
    search_options: isList
      ? { ...common, facets, count: "exact" }
      : { ...common, count: "none", match_strategy: "last" },
  }
  const chosen = isList ? FACETS.filter((facet) => filters[facet]) : []
  return [
    main,
    ...chosen.map((facet) => ({
      ...main,
      filters: filterTree({ ...filters, [facet]: undefined }),
      pagination: { skip: 0, take: 0, order },
      search_options: { ...common, facets: [{ field: facet, limit: 40 }], count: "none" as const },
    })),
  ]
}

function filterTree(filters: Question["filters"]): SearchTypes.SearchFilters {
  const chosen = Object.entries(filters).filter(([, values]) => values !== undefined)
  return Object.fromEntries(chosen.map(([facet, values]) => [facet, { $in: values ?? [] }]))
}
