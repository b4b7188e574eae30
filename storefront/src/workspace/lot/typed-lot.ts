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

/** When, where and by whom, as every form about a lot has it. */
export function typedHappening(form: FormData) {
  const place = formText(form, "place.name")
  const name = formText(form, "people.0.name")
  return {
    time: formText(form, "time"),
    place: place ? { name: place } : null,
    people: name ? [{ name, role: formText(form, "people.0.role") }] : [],
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
  const [lot_id = "", unit = ""] = formText(form, "inputs.0.lot_id").split(" ")
  const value = typedAmount(formText(form, "inputs.0.quantity.value"))
  const inputUnit = LOT_UNITS.find((known) => known === unit) ?? "piece"
  return {
    kind: "product",
    product_id: formText(form, "product_id"),
    gtin: formText(form, "gtin"),
    made_on: formText(form, "made_on"),
    best_before: formText(form, "best_before") || null,
    inputs: lot_id ? [{ lot_id, quantity: { value, unit: inputUnit } }] : [],
    ...common,
  }
}
