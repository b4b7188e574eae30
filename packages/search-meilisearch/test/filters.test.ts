import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { filterableFields } from "../src/fields.ts"
import { compileFilters } from "../src/filters.ts"

const fields = filterableFields({
  name: "product",
  primary_key: "id",
  fields: {
    id: { type: "keyword" },
    province: { type: "keyword", filterable: true },
    tags: { type: "keyword", array: true, filterable: true },
    price: { type: "integer", filterable: true },
    changed_at: { type: "date", filterable: true },
    in_stock: { type: "boolean", filterable: true },
    location: { type: "geo", filterable: true },
    story: { type: "text", searchable: true },
  },
})
const compile = (filters: object) => compileFilters(filters as Parameters<typeof compileFilters>[0], fields)

describe("filters in the server's language", () => {
  it.each([
    [{ province: "hue" }, '"keyword.province" = "hue"'],
    [{ province: ["hue", "da-nang"] }, '"keyword.province" IN ["hue", "da-nang"]'],
    [{ province: [] }, '"keyword.province" IN []'],
    [{ province: { $ne: "Huế" } }, 'NOT ("keyword.province" = "^huế")'],
    [{ province: null }, 'NOT ("keyword.province" EXISTS)'],
    [{ province: ["hue", null] }, '("keyword.province" IN ["hue"] OR NOT ("keyword.province" EXISTS))'],
    [{ province: { $prefix: "h" } }, '"keyword.province" STARTS WITH "h"'],
    [{ price: { $gte: 1000, $lt: 2000.5 } }, '("number.price" >= "1000" AND "number.price" < "2000.5")'],
    [{ changed_at: { $gt: "1970-01-02" } }, '"date.changed_at" > "86400000"'],
    [{ in_stock: true }, '"boolean.in_stock" = "true"'],
    [{ tags: { $contains: ["a", "b"] } }, '("keyword_list.tags" = "a" AND "keyword_list.tags" = "b")'],
    [{ $or: [{ price: 1 }, { $not: { price: 2 } }] }, '("number.price" = "1" OR NOT ("number.price" = "2"))'],
    [{ $and: [{ id: "a" }, {}] }, '"keyword.id" = "a"'],
    [{ $or: [] }, '"vocabulary" IN []'],
    [{}, undefined],
  ])("%j", (filters, expected) => expect(compile(filters)).toBe(expected))

  it.each([
    [{ story: "not declared for it" }],
    [{ unknown: 1 }],
    [{ 'id" = "x" OR "id': 1 }],
    [{ price: "cheap" }],
    [{ price: "" }],
    [{ price: { $gt: Number.NaN } }],
    [{ in_stock: "perhaps" }],
    [{ changed_at: "soon" }],
    [{ province: { $gt: "a" } }],
    [{ province: { $like: "u" } }],
    [{ province: { $eq: { nested: true } } }],
    [{ province: {} }],
    [{ tags: { $gt: 1 } }],
    [{ province: { $overlaps: ["a"] } }],
    [{ location: "here" }],
    [{ $or: "everything" }],
    [{ $and: ["everything"] }],
  ])("refuses %j in plain words", (filters) => expect(() => compile(filters)).toThrow(/^[A-Z"$].{15,}\.$/))

  it("lets no value out of its quotes", () => {
    const operators = fc.constantFrom("$eq", "$ne", "$in", "$nin", "$prefix")
    const value = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom('" OR "keyword.id" EXISTS OR "', "\\", '\\"', "'"),
    )
    fc.assert(
      fc.property(operators, value, (operator, text) => {
        const compiled = compile({ province: { [operator]: text } }) ?? ""
        expect(compiled.replace(/"[^"\\]*"/g, "VALUE")).toMatch(
          /^(NOT \()?VALUE (=|STARTS WITH|IN) (VALUE|\[VALUE\])\)?$/,
        )
      }),
      { numRuns: 20_000 },
    )
  })
})
