import table from "./communes.json" with { type: "json" }
import type { Commune } from "./vocabulary.ts"

const namesByProvince: Record<string, Record<string, string>> = table
const alphabet = new Intl.Collator("vi")

/** The communes, wards and special zones of a province in Vietnamese alphabetical order; empty for an unknown one. */
export function communes(provinceCode: string): Commune[] {
  return Object.entries(namesByProvince[provinceCode] ?? {})
    .map(([code, name]) => ({ code, name, provinceCode }))
    .sort((a, b) => alphabet.compare(a.name, b.name))
}

/** The commune with this code of Decision 19/2025/QĐ-TTg, only where it lies in this province. */
export function communeOf(provinceCode: string, communeCode: string): Commune | undefined {
  return communes(provinceCode).find((commune) => commune.code === communeCode)
}

/** The code of the province in which the commune with this code lies. */
export function provinceOfCommune(communeCode: string): string | undefined {
  return Object.entries(namesByProvince).find(([, names]) => Object.hasOwn(names, communeCode))?.[0]
}
