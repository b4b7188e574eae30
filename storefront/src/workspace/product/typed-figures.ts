import type { UpdateVariant } from "@cho-ocop/contracts"
import { formText } from "../../forms/form-text.ts"

interface Figures {
  price: number | null
  stock: number | null
}

/** Points and spaces as people write them between digits; anything else makes it no number. */
const BETWEEN_DIGITS = /(?<=\d)[.\s](?=\d{3}(?:\D|$))/g

/** Price and stock as typed for a variant; `NaN` for what is no number. */
export function typedFigures(form: FormData, id: string): { price: number; stock: number } {
  const figure = (name: string) => {
    const typed = formText(form, `${name}.${id}`).replaceAll(BETWEEN_DIGITS, "")
    return typed === "" ? Number.NaN : Number(typed)
  }
  return { price: figure("price"), stock: figure("stock") }
}

/** What of it is new; `null` where nothing is. */
export function changedFigures(
  now: Figures,
  { price, stock }: { price: number; stock: number },
): UpdateVariant | null {
  const changed = {
    ...(price === now.price ? {} : { price }),
    ...(stock === now.stock ? {} : { stock }),
  }
  return Object.keys(changed).length > 0 ? changed : null
}
