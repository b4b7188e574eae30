import { describe, expect, it } from "vitest"
import { syntheticDocuments } from "./documents.ts"
import { questionsOf } from "./questions.ts"

const SOME = 2_000
const documents = [...syntheticDocuments(SOME)]

describe("synthetic documents", () => {
  it("are the same every time, so that two runs can be compared", () => {
    expect([...syntheticDocuments(50)]).toEqual(documents.slice(0, 50))
  })

  it("say that they are synthetic, each under an id of its own", () => {
    expect(new Set(documents.map(({ id }) => id)).size).toBe(SOME)
    for (const { id, card } of documents) {
      expect(id).toMatch(/^synthetic_/)
      expect(JSON.parse(card)).toMatchObject({ is_synthetic: true })
    }
  })
})

describe("questions", () => {
  it("are the same every time and none of their classes is empty", () => {
    const questions = questionsOf(documents)
    expect(questionsOf(documents)).toEqual(questions)
    for (const [name, asked] of Object.entries(questions)) expect(asked.length, name).toBeGreaterThan(10)
  })
})
