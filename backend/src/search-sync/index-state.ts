import type { SearchTypes } from "@medusajs/framework/types"

/** How many documents an index holds; undefined where its engine does not answer or the index is not built. */
export async function countOf(
  search: SearchTypes.ISearchModuleService,
  indexName: string,
): Promise<number | undefined> {
  try {
    const { metadata } = await search.search({
      entity: indexName,
      fields: ["id"],
      pagination: { take: 1 },
      search_options: { count: "exact" },
    })
    return metadata.count ?? undefined
  } catch {
    return undefined
  }
}
