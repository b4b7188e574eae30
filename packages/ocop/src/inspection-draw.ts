import { createHash } from "node:crypto"

/**
 * Draws products for inspection in a way that anybody can repeat and nobody can steer. Each handle's rank is the SHA-256
 * of seed, line feed and handle, in hexadecimal; the lowest ranks are drawn, in that order. What keeps it honest: the
 * population is frozen and published when the plan is made, together with the name of a public number that nobody can know
 * yet, such as the result of a coming state lottery; that number is the seed. So whoever makes the plan cannot choose a seed for a
 * result, nor a population for a seed. Every product has the same chance, whatever its place in the list.
 *
 * Throws `RangeError` where more are to be drawn than there are.
 */
export function drawInspections(population: readonly string[], seed: string, draws: number): string[] {
  const handles = [...new Set(population)]
  if (draws > handles.length) throw new RangeError("More are to be drawn than there are.")
  return handles
    .map((handle) => ({ handle, rank: rankOf(handle, seed) }))
    .toSorted((one, other) => (one.rank < other.rank ? -1 : 1))
    .slice(0, draws)
    .map(({ handle }) => handle)
}

function rankOf(handle: string, seed: string): string {
  return createHash("sha256").update(`${seed}\n${handle}`, "utf8").digest("hex")
}
