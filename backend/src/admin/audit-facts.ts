import type { auditFieldsEn } from "./words/audit-fields.en.ts"

type Say = typeof auditFieldsEn

export interface AuditFact {
  name: string
  text: string
}

/** Đồng, told as such. */
const AMOUNTS = ["amount", "collected", "due", "fee", "free_from", "max", "min", "paid", "price", "refunded"]
const HUNDREDTHS = 100

/** What the audit log kept of something, in words; fields and codes that have none stay as they were kept. */
export function auditFacts(of: unknown, say: Say, locale: string): AuditFact[] {
  if (!isRecord(of)) return []
  return Object.entries(of).map(([field, value]) => ({
    name: nameOf(field, say),
    text: textOf(field, value, say, locale),
  }))
}

function textOf(field: string, value: unknown, say: Say, locale: string): string {
  if (field === "funded_by" && value === null) return say.theMarket
  if (field === "lines" && Array.isArray(value)) return String(unitsOf(value))
  if (value === null || value === "") return "–"
  if (typeof value === "number") return figureOf(field, value, locale)
  if (Array.isArray(value)) return value.map((one) => textOf(field, one, say, locale)).join("; ") || "–"
  if (isRecord(value)) {
    const parts = Object.entries(value).filter(([, part]) => part !== null && part !== "")
    return (
      parts.map(([part, kept]) => `${nameOf(part, say)}: ${textOf(part, kept, say, locale)}`).join(", ") ||
      "–"
    )
  }
  const codes: Partial<Record<string, Partial<Record<string, string>>>> = say.values
  return codes[field]?.[String(value)] ?? String(value)
}

function figureOf(field: string, value: number, locale: string): string {
  if (AMOUNTS.includes(field)) return `${value.toLocaleString(locale)} ₫`
  if (field === "basis_points") return `${(value / HUNDREDTHS).toLocaleString(locale)} %`
  return value.toLocaleString(locale)
}

/** How many units the lines of an order hold together. */
function unitsOf(lines: unknown[]): number {
  return lines.reduce<number>((sum, line) => sum + (isRecord(line) ? Number(line.quantity ?? 0) : 0), 0)
}

function nameOf(field: string, { names }: Say): string {
  const known: Partial<Record<string, string>> = names
  return known[field] ?? field
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
