import { setTimeout as wait } from "node:timers/promises"
import { expect, it } from "vitest"
import { atOnce } from "./at-once.ts"

it("answers for each in the order they were given, whichever is done first", async () => {
  const answers = await atOnce([30, 1, 10], async (ms) => {
    await wait(ms)
    return `${ms} ms`
  })
  expect(answers).toEqual(["30 ms", "1 ms", "10 ms"])
})

it("tells when the work for one fails", async () => {
  const work = atOnce(["lint", "types"], async (name) => {
    if (name === "types") throw new Error("types cannot be checked")
  })
  await expect(work).rejects.toThrow("types cannot be checked")
})
