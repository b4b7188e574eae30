import { setTimeout } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "zod"
import { ProblemError } from "../http/problem.ts"
import { derivedId } from "../order-group/derived-id.ts"
import { claimKey, keepAnswer, releaseKey } from "./claimed-key.ts"

interface Asked<Answer> {
  /** What it is for: the same key may name something else elsewhere. */
  scope: string
  /** The sender's name for this attempt; undefined where it gave none, then nothing is held back. */
  key: string | undefined
  answer: z.ZodType<Answer>
}

const LOOKS_EVERY_MS = 100
const PATIENCE_MS = 10_000

/**
 * Does something once for each key and answers repeats, also simultaneous ones, as the first. What fails may be tried
 * again; what a dying server left half done, after a minute. Throws `not_possible_now` where the first takes too long.
 */
export async function once<Answer>(
  container: MedusaContainer,
  { scope, key, answer }: Asked<Answer>,
  work: () => Promise<Answer>,
): Promise<Answer> {
  if (key === undefined) return work()
  const id = derivedId("idem", scope, key)
  const giveUpAt = Date.now() + PATIENCE_MS
  while (Date.now() < giveUpAt) {
    const earlier = await claimKey(container, id, { lapses: true })
    if (!earlier) return carryOut(container, id, work)
    if (earlier.is_done) return answer.parse(earlier.answer)
    await setTimeout(LOOKS_EVERY_MS)
  }
  throw new ProblemError("not_possible_now", "The same request is still being carried out.")
}

async function carryOut<Answer>(
  container: MedusaContainer,
  id: string,
  work: () => Promise<Answer>,
): Promise<Answer> {
  try {
    const answer = await work()
    await keepAnswer(container, id, answer)
    return answer
  } catch (error) {
    await releaseKey(container, id)
    throw error
  }
}
