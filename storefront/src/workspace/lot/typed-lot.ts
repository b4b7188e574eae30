import type { LotQuantity, OpenLot } from "@cho-ocop/contracts"
import { LOT_UNITS } from "@cho-ocop/contracts"
import type { z } from "zod"
import { formText } from "../../forms/form-text.ts"

/** A number as people write it here, with a comma or a point; `NaN` where it is none. */
export function typedAmount(text: string): number {
  return /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN
}

/** An amount and its unit, as a form has them below a name. */
export function typedQuantity(form: FormData, name: string): LotQuantity {
  const unit = LOT_UNITS.find((known) => known === formText(form, `${name}.unit`)) ?? "piece"
  return { value: typedAmount(formText(form, `${name}.value`)), unit }
}

/** Lots that went in and people who did the work: so many can be told in the form. */
export const LATER_ROWS = [1, 2, 3, 4]
export const ROWS = [0, ...LATER_ROWS]

/** When, where and by whom, as every form about a lot has it. */
export function typedHappening(form: FormData) {
  const name = formText(form, "place.name")
  const province_code = formText(form, "place.province_code") || null
  return {
    time: formText(form, "time"),
    place: name || province_code ? { name, province_code } : null,
    people: ROWS.flatMap((row) => {
      const person = formText(form, `people.${row}.name`)
      return person ? [{ name: person, role: formText(form, `people.${row}.role`) }] : []
    }),
    note: formText(form, "note"),
  }
}

/** The form of a new lot, as the backend takes it. */
export function typedLot(form: FormData): z.input<typeof OpenLot> {
  const common = {
    number: formText(form, "number"),
    quantity: typedQuantity(form, "quantity"),
    ...typedHappening(form),
  }
  if (formText(form, "kind") === "material") {
    return {
      kind: "material",
      name: formText(form, "name"),
      supplier: formText(form, "supplier"),
      ...common,
    }
  }
  return {
    kind: "product",
    product_id: formText(form, "product_id"),
    gtin: formText(form, "gtin"),
    made_on: formText(form, "made_on"),
    best_before: formText(form, "best_before") || null,
    inputs: ROWS.flatMap((row) => typedInput(form, row)),
    ...common,
  }
}

/** A lot that went in, in that lot's own unit. */
function typedInput(form: FormData, row: number) {
  const [lot_id, unit] = formText(form, `inputs.${row}.lot_id`).split(" ")
  const value = typedAmount(formText(form, `inputs.${row}.quantity.value`))
  const known = LOT_UNITS.find((each) => each === unit) ?? "piece"
  return lot_id ? [{ lot_id, quantity: { value, unit: known } }] : []
}
