import { search } from "@medusajs/framework/utils"
import { MeilisearchSearchService } from "../meilisearch-search.ts"
import { documents } from "../../../search/src/conformance/documents.ts"
import { judgedQueries, gibberish, ndcg, recall } from "@cho-ocop/search/judgements"
const fields = search.define({
  id: search.keyword().filterable(),
  name: search.text().searchable({ weight: 10 }),
  name_en: search.text().searchable({ weight: 6 }),
  producer: search.text().searchable({ weight: 4 }).filterable().facetable(),
  places: search.text().searchable({ weight: 4 }),
  province: search.keyword().filterable().facetable(),
  region: search.keyword().filterable().facetable(),
  set: search.integer().filterable().facetable({ types: ["value", "range", "stats"] }),
  star: search.integer().filterable().facetable({ types: ["value"] }),
  tags: search.keyword().array().filterable().facetable(),
  price: search.integer().filterable().sortable().facetable({ types: ["range", "stats"] }),
  in_stock: search.boolean().filterable().facetable(),
  changed_at: search.date().filterable().sortable(),
  location: search.geo().filterable(),
}).toFields()
const p = new MeilisearchSearchService({}, { host: "http://127.0.0.1:7780" })
const N = Number(process.argv[2] ?? 1)
const index = { name: "product", entity: "product", primary_key: "id", provider: "meilisearch", fields, settings: {}, physical_name: "try_" + N, definition_hash: "x", seed: async function* () {} } as any
const docs = Array.from({ length: N }, (_, i) => documents.map((d) => ({ ...d, id: N === 1 ? d.id : `${d.id}-${i}`, name: i ? `${d.name} ${["loại " + (i % 7), "hộp quà", "đặc biệt", "hữu cơ"][i % 4]}` : d.name }))).flat() as any[]
if (process.argv[3] !== "keep") {
  await p.waitForTask(await p.deleteIndex({ index: index.physical_name }))
  await p.upsertIndex({ index })
  const t = performance.now()
  for (let at = 0; at < docs.length; at += 2000) { const r = await p.waitForTask(await p.upsertDocuments({ index: index.physical_name, definition: index, documents: docs.slice(at, at + 2000) })); if (r.status !== "succeeded") console.log(r) }
  console.log("indexed", docs.length, Math.round(performance.now() - t), "ms")
}
const ask = (q: string, o: any = {}) => p.search({ index, q, attributes_to_retrieve: ["id", "name"], filters: o.filters, pagination: { skip: 0, take: 20, ...o.pagination }, search_options: { facets: o.facets ?? ["region", "province", "star", "set"], ...o.options } })
if (N === 1) {
  const by: Record<string, { n: number[]; r: number[]; zero: number }> = {}
  for (const j of judgedQueries) {
    const r = await ask(j.query)
    const ids = r.hits.map((h) => h.id)
    const s = (by[j.stratum] ??= { n: [], r: [], zero: 0 })
    s.n.push(ndcg(ids, j.grades, 10)); s.r.push(recall(ids, j.grades, 10)); if (!ids.length) s.zero++
    if (ndcg(ids, j.grades, 10) < 0.75) console.log("  low", j.stratum, j.query, ndcg(ids, j.grades, 10).toFixed(2), r.metadata.count, r.hits.slice(0, 5).map((h: any) => h.document.name).join(" | "))
  }
  const avg = (x: number[]) => (x.reduce((a, b) => a + b, 0) / x.length).toFixed(3)
  for (const [k, v] of Object.entries(by)) console.log(k, v.n.length, "ndcg", avg(v.n), "recall", avg(v.r), "zero", v.zero)
  for (const g of gibberish) { const r = await ask(g); if (r.hits.length) console.log("gibberish found", g, r.hits.map((h: any) => h.document.name).slice(0, 3)) }
}
for (const [label, q, o] of [["accented", "nước mắm phú quốc", {}], ["unaccented", "ca phe", {}], ["typo", "nuoc mamm", {}], ["browse facets", "", { filters: { region: "red-river-delta" } }], ["common", "mat ong", {}], ["one word", "banh", {}], ["english", "fish sauce", {}], ["suggest", "nuoc m", { options: { match_strategy: "last", facets: [] } }], ["sorted", "tra", { pagination: { order: { price: "ASC" } } }], ["gibberish", "qwzx kjhgf", {}], ["very common", "hộp quà", {}]] as any[]) {
  const times: number[] = []
  let r: any
  for (let i = 0; i < 30; i++) { const t = performance.now(); r = await ask(q, o); times.push(performance.now() - t) }
  times.sort((a, b) => a - b)
  console.log(label.padEnd(14), "count", r.metadata.count, "p50", times[15]!.toFixed(1), "p95", times[28]!.toFixed(1), r.provider_metadata?.did_you_mean ?? "", r.hits.slice(0, 3).map((h: any) => h.document.name).join(" | "))
}
