import { communeOf } from "./communes.ts"

/**
 * A product's code in the programme, `T-X-STT-20YY` (Decision 26/2026/QĐ-TTg): province and commune of Decision
 * 19/2025/QĐ-TTg, sequence, year. Codes given before 2025 name the district too, `T-H-X-STT-20YY`, by the codes of that
 * time. `undefined` for anything that cannot be one.
 */
export function parseProductCode(text: string): string | undefined {
  const code = text.replace(/\s/g, "").replace(/\p{Pd}/gu, "-")
  const [, province = "", district, commune = ""] =
    /^(\d{2})-(\d{3}-)?(\d{5})-\d{1,4}-20\d{2}$/.exec(code) ?? []
  return (district ?? communeOf(province, commune)) ? code : undefined
}
