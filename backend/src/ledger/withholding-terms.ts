import { VendorKind } from "@cho-ocop/contracts"
import type { WithholdingTerms } from "@cho-ocop/money"
import { z } from "zod"

const HUNDRED_PERCENT = 10_000

const rate = z.int().min(0).max(HUNDRED_PERCENT)
const Rates = z.strictObject({ vat: rate, pit: rate })

const Terms = z.strictObject({
  from: z.iso.date(),
  until: z.iso.date().nullable(),
  vendor_kinds: z.array(VendorKind).min(1),
  goods: Rates,
  services: Rates,
})

const TermsByDay: z.ZodType<WithholdingTerms[]> = z
  .array(Terms)
  .refine(isUnambiguous, "holds two terms for one kind of vendor on one day")

/**
 * A JSON list of what is withheld from which kinds of vendors: `from` and `until` (null: until further notice) are the
 * first and last Vietnamese day, rates are hundredths of a percent. Of no kind two terms may hold on one day. An empty
 * list withholds nothing.
 */
export const WithholdingSetting = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text)
    } catch {
      context.addIssue("is no JSON")
      return z.NEVER
    }
  })
  .pipe(TermsByDay)

function isUnambiguous(all: readonly WithholdingTerms[]): boolean {
  return all.every((one, index) => all.slice(index + 1).every((other) => !overlap(one, other)))
}

function overlap(one: WithholdingTerms, other: WithholdingTerms): boolean {
  const isSameKind = one.vendor_kinds.some((kind) => other.vendor_kinds.includes(kind))
  const isBefore = (a: WithholdingTerms, b: WithholdingTerms) => a.until !== null && a.until < b.from
  return isSameKind && !isBefore(one, other) && !isBefore(other, one)
}
