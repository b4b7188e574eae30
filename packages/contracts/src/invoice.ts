import { parseTaxCode } from "@cho-ocop/ocop"
import { z } from "zod"
import { line } from "./text.ts"

const filledLine = (max: number) => line(max).pipe(z.string().min(1, "required"))

/** A Vietnamese tax code, as `parseTaxCode` writes it: ten digits with their check digit, `-001` for a branch, or twelve. */
export const TaxCode = z
  .string()
  .max(32)
  .transform((typed, context) => {
    const code = parseTaxCode(typed)
    if (code) return code
    context.issues.push({ code: "custom", message: "tax_code_invalid", input: typed })
    return z.NEVER
  })

/** Whom the producers' invoices are made out to, and the e-mail they are sent to. */
export const InvoiceRecipient = z.strictObject({
  company: filledLine(200),
  tax_code: TaxCode,
  company_address: filledLine(300),
  invoice_email: z.email().max(254),
})
export type InvoiceRecipient = z.infer<typeof InvoiceRecipient>
