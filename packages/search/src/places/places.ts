import type { Province } from "@cho-ocop/ocop"
import { provinceByFormerName, provinces } from "@cho-ocop/ocop/provinces"
import { fold } from "@cho-ocop/ocop/slug"
import type { Token } from "../text/tokens.ts"
import { phraseBook } from "../words/phrase-book.ts"
import formerDistricts from "./former-districts.json" with { type: "json" }

/** A place somebody typed and the province it lies in today. */
export interface Place {
  /** The name with its marks: "Quảng Nam". */
  name: string
  kind: "province" | "former_province" | "former_district"
  province: Province
}

/** Other ways people write a province; the right-hand side is its name before 2025-07-01. */
const ALIASES: [string, string][] = [
  ["Sài Gòn", "TP. Hồ Chí Minh"],
  ["Hồ Chí Minh", "TP. Hồ Chí Minh"],
  ["Thành phố Hồ Chí Minh", "TP. Hồ Chí Minh"],
  ["HCM", "TP. Hồ Chí Minh"],
  ["TPHCM", "TP. Hồ Chí Minh"],
  ["Saigon", "TP. Hồ Chí Minh"],
  ["Bà Rịa Vũng Tàu", "Bà Rịa - Vũng Tàu"],
  ["Thừa Thiên", "Thừa Thiên Huế"],
  ["Đắc Lắc", "Đắk Lắk"],
  ["Đăk Lăk", "Đắk Lắk"],
  ["Daklak", "Đắk Lắk"],
  ["Đăk Nông", "Đắk Nông"],
  ["Đắc Nông", "Đắk Nông"],
  ["Bắc Cạn", "Bắc Kạn"],
  ["Hà Nam Ninh", "Hà Nam"],
  ["Hà Bắc", "Bắc Giang"],
]

const book = phraseBook<Place>(distinct([...today(), ...before(), ...aliases(), ...districts()]))

/** The places a phrase of exactly these words names, today's provinces and those before 2025-07-01 and their districts. */
export function placesNamed(typed: readonly Token[]): Place[] {
  return book.meanings(typed)
}

export const longestPlace = book.longest

/** The provinces and the districts of before 2025-07-01 that are called otherwise today or are gone. */
export function formerPlaces(province: Province): { provinces: string[]; districts: string[] } {
  const former = formerPlacesByProvince.get(province.code) ?? []
  const named = (kind: Place["kind"]) => former.filter((place) => place.kind === kind).map(({ name }) => name)
  return {
    provinces: [...new Set(named("former_province"))],
    districts: [...new Set(named("former_district"))],
  }
}

const formerPlacesByProvince = Map.groupBy(
  [...before(), ...districts()].map(([, place]) => place),
  ({ province }) => province.code,
)

function* today(): Generator<[string, Place]> {
  for (const province of provinces) {
    const place: Place = { name: province.name.vi, kind: "province", province }
    yield [province.name.vi, place]
    yield [province.name.en, place]
  }
}

function* before(): Generator<[string, Place]> {
  for (const province of provinces) {
    for (const name of province.formerNames) yield [name, formerProvince(name, province)]
  }
}

function* aliases(): Generator<[string, Place]> {
  for (const [alias, name] of ALIASES) {
    const province = provinceByFormerName(name)
    if (province) yield [alias, formerProvince(name, province)]
  }
}

function formerProvince(name: string, province: Province): Place {
  const kind = fold(name).endsWith(fold(province.name.vi)) ? "province" : "former_province"
  return { name, kind, province }
}

function* districts(): Generator<[string, Place]> {
  for (const [formerName, names] of Object.entries(formerDistricts)) {
    const province = provinceByFormerName(formerName === "Hồ Chí Minh" ? "TP. Hồ Chí Minh" : formerName)
    if (!province) continue
    for (const name of names) yield [name, { name, kind: "former_district", province }]
  }
}

function distinct(entries: [string, Place][]): [string, Place][] {
  const seen = new Set<string>()
  return entries.filter(([name, { province }]) => {
    const key = `${fold(name)} ${province.code}`
    return !seen.has(key) && seen.add(key)
  })
}
