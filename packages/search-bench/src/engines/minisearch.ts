import { readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { fold } from "@cho-ocop/ocop"
import MiniSearch, { type Options } from "minisearch"
import { FACETS, type Facet, WEIGHTS } from "../definition.ts"
import type { SyntheticDocument } from "../documents.ts"
import type { Question } from "../questions.ts"
import type { Engine, Place } from "./engine.ts"

/** The options its own documentation shows for a search box; words are folded, else it would find nothing unaccented. */
const OPTIONS: Options<SyntheticDocument> = {
  fields: Object.keys(WEIGHTS),
  storeFields: [...FACETS],
  processTerm: (term) => fold(term),
  searchOptions: { boost: WEIGHTS, fuzzy: 0.2, prefix: true, combineWith: "AND" },
}

type Found = Record<Facet, string | null>

/** A search library that keeps everything in memory; counts are taken from its results, as a page would. */
export async function minisearch({ folder, size }: Place): Promise<Engine> {
  const file = join(folder, `minisearch-${size}.json`)
  const saved = await readFile(file, "utf8").catch(() => undefined)
  const index = saved ? MiniSearch.loadJSON(saved, OPTIONS) : new MiniSearch(OPTIONS)
  return {
    async version() {
      const file = new URL("../../package.json", import.meta.url)
      const { devDependencies } = JSON.parse(await readFile(file, "utf8"))
      return `MiniSearch ${devDependencies.minisearch}`
    },
    async fill(documents) {
      index.addAll([...documents])
      await writeFile(file, JSON.stringify(index))
    },
    async ask(question) {
      return answer(index, question)
    },
    async close() {},
  }
}

function answer(index: MiniSearch<SyntheticDocument>, { q, filters, take, kind }: Question): number {
  const chosen = FACETS.filter((facet) => filters[facet])
  const found = index.search(q?.trim() ? q : MiniSearch.wildcard) as unknown as Found[]
  const meets = (one: Found, except?: Facet) =>
    chosen.every((facet) => facet === except || filters[facet]?.includes(one[facet] ?? ""))
  const shown = found.filter((one) => meets(one))
  if (kind === "list") {
    for (const facet of FACETS) {
      count(chosen.includes(facet) ? found.filter((one) => meets(one, facet)) : shown, facet)
    }
  }
  return shown.slice(0, take).length
}

function count(found: readonly Found[], facet: Facet): [string, number][] {
  const counts = new Map<string, number>()
  for (const one of found) {
    const value = one[facet]
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])
}
