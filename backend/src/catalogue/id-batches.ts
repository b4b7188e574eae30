import type { SearchTypes } from "@medusajs/framework/types"

const BATCH = 100

/** Ids of an entity's rows in ascending order, a batch at a time, as a rebuild or a catch-up of an index asks for them. */
export async function* idBatches(
  entity: "product" | "vendor",
  { container, filters, last_key, catchup }: SearchTypes.SearchSeedContext,
): AsyncGenerator<string[]> {
  let after = last_key ?? ""
  for (;;) {
    const { data } = await container.query.graph({
      entity,
      fields: ["id"],
      filters: {
        $and: [filters ?? {}, { id: { $gt: after } }, catchup ? { updated_at: { $gte: catchup.since } } : {}],
      },
      pagination: { take: BATCH, order: { id: "ASC" } },
    })
    const ids = data.map(({ id }) => id)
    const last = ids.at(-1)
    if (last === undefined) return
    yield ids
    after = last
  }
}
