import { describe, expect, it } from "vitest"
import { productSets } from "../product-sets.ts"
import { EVIDENCE_KINDS } from "./evidence-kinds.ts"
import { maximumOf, PARTS } from "./points.ts"
import { type Criterion, Rubric } from "./rubric.ts"
import { rubricOf, rubrics } from "./rubrics.ts"

const criteria = rubrics.flatMap((rubric) => rubric.criteria)
const sumOf = (some: readonly Criterion[]) => some.reduce((sum, each) => sum + maximumOf(each), 0)
const numbersOf = (set: number) => rubricOf(set)?.criteria.map(({ number }) => number)

describe("the rubrics of the programme", () => {
  it("are one for each of the 26 product sets", () => {
    expect(rubrics.map(({ set }) => set)).toEqual(productSets.map(({ number }) => number))
    expect(rubricOf(0)).toBeUndefined()
  })

  it.each(rubrics)("give 40, 25 and 35 points in their parts, 100 in all: set $set", (rubric) => {
    expect(() => Rubric.parse(rubric)).not.toThrow()
    for (const part of ["A", "B", "C"] as const)
      expect(sumOf(rubric.criteria.filter((each) => each.part === part))).toBe(PARTS[part].points)
    expect(sumOf(rubric.criteria)).toBe(100)
  })

  it("ask 787 criteria in all, each once in its rubric and in the order of the annex", () => {
    expect(criteria).toHaveLength(787)
    for (const { criteria: own } of rubrics) {
      const chapters = own.map(({ number }) => number.split(".").map(Number))
      const inOrder = chapters.toSorted((one, other) => {
        const at = one.findIndex((each, index) => each !== other[index])
        return (one[at] ?? 0) - (other[at] ?? 0)
      })
      expect(chapters).toEqual(inOrder)
      expect(new Set(own.map(({ number }) => number)).size).toBe(own.length)
    }
  })

  it("keep the numbers the annex gives: tea looks at leaf and infusion, tourism at seventeen chapters", () => {
    expect(numbersOf(11)).toEqual(expect.arrayContaining(["6.1.1", "6.2.3", "11"]))
    expect(numbersOf(26)?.at(-1)).toBe("17")
    expect(numbersOf(1)).toHaveLength(32)
  })

  it("never offer more points for less, and raise a star's minimum with the star", () => {
    for (const { levels } of criteria) {
      const points = levels.map((level) => level.points)
      expect(points).toEqual(points.toSorted((one, other) => one - other))
      const minimums = levels.flatMap(({ minimumFor }) => minimumFor ?? [])
      expect(minimums).toEqual([...new Set(minimums)].toSorted())
    }
  })

  it("mark what our marketplace can show: traceability in every set of goods, sales in all but living things", () => {
    const shownIn = (by: string) =>
      rubrics.filter((each) =>
        each.criteria.some(({ levels }) => levels.some(({ proof }) => proof?.by === by)),
      )
    expect(shownIn("electronic_traceability").map(({ set }) => set)).toEqual(
      productSets.slice(0, 25).map(({ number }) => number),
    )
    expect(shownIn("online_sales").map(({ set }) => set)).not.toContain(24)
    expect(shownIn("online_sales")).toHaveLength(24)
  })

  it("are worded in both languages, short, composed, and without a star promised", () => {
    const words = [...rubrics.map(({ exclusion }) => exclusion), ...Object.values(EVIDENCE_KINDS)]
    const texts = criteria.flatMap(({ name, note, levels }) => [
      name,
      note,
      ...levels.map(({ text }) => text),
    ])
    for (const text of [...words, ...texts]) {
      if (text === null) continue
      expect(text.vi).toBe(text.vi.normalize("NFC").trim())
      expect(text.en).toBe(text.en.trim())
      expect(text.en).not.toMatch(/[àáạảãâăđèéêìíòóôơùúưỳý]/i)
      expect(`${text.vi} ${text.en}`).not.toMatch(/\bsao\b|\bstars?\b/)
    }
  })

  it("offer levels that can be told apart", () => {
    for (const { number, levels } of criteria) {
      expect(new Set(levels.map(({ text }) => text.vi)).size, number).toBe(levels.length)
      expect(new Set(levels.map(({ text }) => text.en)).size, number).toBe(levels.length)
    }
  })

  it("say each level in full, as it is also told alone", () => {
    const texts = criteria.flatMap(({ levels }) => levels.map(({ text }) => text))
    for (const { vi, en } of texts) {
      expect(vi).not.toMatch(/^(Thêm|Như trên)/)
      expect(en).not.toMatch(/^The same| as well$/)
    }
  })

  it("ask for evidence of every kind there is", () => {
    expect(new Set(criteria.flatMap(({ evidence }) => evidence))).toEqual(
      new Set(Object.keys(EVIDENCE_KINDS)),
    )
  })
})
