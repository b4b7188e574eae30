import { communeOf, formatDong, provinceByCode, provinces, setByNumber } from "@cho-ocop/ocop"
import type { Words } from "./words/en.ts"

/** What a field of a submitted document says, without codes and bare numbers. */
export function fieldValue(path: string, value: string | null, { fields, locale }: Words): string | null {
  if (value === null) return null
  const language = locale === "vi-VN" ? "vi" : "en"
  const blocks: Partial<Record<string, string>> = fields.blocks
  if (path === "set") return setByNumber(Number(value))?.name[language] ?? value
  if (path === "place.province_code") return provinceByCode(value)?.name[language] ?? value
  if (path === "place.commune_code") return communeName(value) ?? value
  if (path.endsWith(".price")) return formatDong(Number(value), language)
  if (path.endsWith(".weight")) return `${Number(value).toLocaleString(locale)} g`
  if (path.endsWith(".stock")) return Number(value).toLocaleString(locale)
  if (path.endsWith(".kind")) return blocks[value] ?? value
  return value
}

function communeName(code: string): string | undefined {
  return provinces.map((province) => communeOf(province.code, code)?.name).find((name) => name !== undefined)
}
