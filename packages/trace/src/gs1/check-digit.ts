import { gtin as gs1 } from "cdigit"
import { z } from "zod"

/**
 * Whether the last digit of a number of GS1 is the check digit of those before it: GS1 General Specifications,
 * section 7.9.1, the same for GTIN, GLN and SSCC.
 */
export function hasCheckDigit(digits: string): boolean {
  return /^\d+$/.test(digits) && gs1.validate(digits)
}

/** The digits with their check digit behind them. */
export function withCheckDigit(digits: string): string {
  return gs1.generate(digits)
}

/** Global Trade Item Number of 8, 12, 13 or 14 digits (GS1 General Specifications, section 3.3.2). */
export const gtin = z
  .string()
  .regex(/^(\d{8}|\d{12,14})$/)
  .refine(hasCheckDigit)

/** Global Location Number of a place or a party, 13 digits (GS1 application identifiers 410 to 417). */
export const gln = z
  .string()
  .regex(/^\d{13}$/)
  .refine(hasCheckDigit)

/** Serial Shipping Container Code, 18 digits (GS1 General Specifications, section 3.3.1). */
export const sscc = z
  .string()
  .regex(/^\d{18}$/)
  .refine(hasCheckDigit)

/** A GTIN as data carriers and links hold it: 14 digits, zeros in front (section 3.3.2). */
export function gtin14(number: string): string {
  return number.padStart(14, "0")
}
