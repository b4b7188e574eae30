import { availableParallelism } from "node:os"

/** Does the work for all, in their order, for as many at once as there are cores; answers in that order. */
export async function atOnce<Item, Result>(
  items: Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const waiting = items.entries()
  const core = async () => {
    for (const [place, item] of waiting) results[place] = await work(item)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, core))
  return results
}
