import type { ProductDraft } from "@cho-ocop/contracts"

/** What keeps a draft from being submitted, by path of the document; empty where nothing does. */
export function missingIn(document: ProductDraft): Record<string, string> {
  const faults: [boolean, string, string][] = [
    [!document.name.vi, "name.vi", "required"],
    [document.set === null, "set", "required"],
    [document.place === null, "place", "required"],
    [!document.description.vi, "description.vi", "required"],
    [document.variants.length === 0, "variants", "required"],
    ...document.variants.flatMap(({ title, price, stock }, index): [boolean, string, string][] => [
      [!title.vi, `variants.${index}.title.vi`, "required"],
      [isRepeated(document, index), `variants.${index}.title.vi`, "duplicate_variant"],
      [price === null, `variants.${index}.price`, "required"],
      [price === 0, `variants.${index}.price`, "too_small"],
      [stock === null, `variants.${index}.stock`, "required"],
    ]),
  ]
  return Object.fromEntries(faults.flatMap(([isFault, path, code]) => (isFault ? [[path, code]] : [])))
}

function isRepeated({ variants }: ProductDraft, index: number): boolean {
  const name = (at: number) => variants[at]?.title.vi.toLowerCase()
  return Boolean(name(index)) && variants.some((_, other) => other < index && name(other) === name(index))
}
