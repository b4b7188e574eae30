import { z } from "zod"

/** Units of goods with their codes of UN/ECE Recommendation 20; a count of pieces has none in EPCIS 2.0 (7.3.3.3). */
export const UNITS = {
  gram: "GRM",
  kilogram: "KGM",
  tonne: "TNE",
  millilitre: "MLT",
  litre: "LTR",
  piece: undefined,
} as const
export type Unit = keyof typeof UNITS

/** So much of something: above zero, with at most three decimals. */
export const quantity = z
  .strictObject({
    value: z.number().positive().max(1e9).multipleOf(0.001),
    unit: z.enum(Object.keys(UNITS) as [Unit]),
  })
  .refine(({ value, unit }) => unit !== "piece" || Number.isInteger(value), { path: ["value"] })
export type Quantity = z.infer<typeof quantity>
