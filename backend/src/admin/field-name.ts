import type { Words } from "./words/en.ts"

/** A path of a submitted document in words: `variants.0.title.en` reads "Packing 1: name, in English". */
export function fieldName(path: string, { fields: say }: Words): string {
  const [first = "", ...rest] = path.split(".")
  const numbered = Number(rest[0]) + 1
  if (first === "variants") return named(say.variant(numbered), rest.slice(1), say)
  if (first === "pictures") {
    const field = rest.slice(1)
    return field[0] === "picture_id" ? say.picture(numbered) : named(say.picture(numbered), field, say)
  }
  if (first === "sections") {
    const [section = "", block, ...field] = rest
    const names: Partial<Record<string, string>> = say.sections
    return named(`${names[section] ?? section}, ${say.block(Number(block) + 1)}`, field, say)
  }
  if (first === "place") return wordsFor(rest[0] ?? "", say)
  return [wordsFor(first, say), ...rest.map((part) => wordsFor(part, say))].join(", ")
}

function named(thing: string, field: string[], say: Words["fields"]): string {
  return `${thing}: ${field.map((part) => wordsFor(part, say)).join(", ")}`
}

function wordsFor(part: string, say: Words["fields"]): string {
  const words: Partial<Record<string, unknown>> = { ...say, ...say.languages }
  const found = words[part]
  return typeof found === "string" ? found : part
}
