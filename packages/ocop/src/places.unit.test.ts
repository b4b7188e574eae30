import { describe, expect, it } from "vitest"
import { communeOf, communes } from "./communes.ts"
import {
  provinceByCode,
  provinceByFormerName,
  provinceBySlug,
  provinces,
  provincesOfRegion,
} from "./provinces.ts"
import { regionBySlug, regions } from "./regions.ts"
import { slugify } from "./slug.ts"

const everyCommune = provinces.flatMap((province) => communes(province.code))

describe("places of Vietnam since 2025-07-01", () => {
  it("knows 34 provinces, seven of them cities", () => {
    expect(provinces).toHaveLength(34)
    expect(provinces.filter((province) => province.kind === "city").map((city) => city.name.en)).toEqual([
      "Hanoi",
      "Hai Phong",
      "Hue",
      "Da Nang",
      "Dong Nai",
      "Ho Chi Minh City",
      "Can Tho",
    ])
  })

  it("puts every province into one of six regions", () => {
    expect(regions.map((region) => provincesOfRegion(region.slug).length)).toEqual([9, 6, 5, 6, 3, 5])
    expect(provinces.every((province) => regionBySlug(province.region))).toBe(true)
  })

  it("finds a province by its code and by its address part", () => {
    expect(provinceByCode("66")?.name.vi).toBe("Đắk Lắk")
    expect(provinceBySlug("dak-lak")).toBe(provinceByCode("66"))
    expect(provinceBySlug("atlantis")).toBeUndefined()
    for (const province of provinces)
      expect(slugify(province.name.vi)).toMatch(new RegExp(`${province.slug}$`))
  })

  it("leads each of the 63 former names to today's province", () => {
    const formerNames = provinces.flatMap((province) => province.formerNames)
    expect(new Set(formerNames).size).toBe(63)
    expect(provinceByFormerName("Bến Tre")?.name.vi).toBe("Vĩnh Long")
    expect(provinceByFormerName("ba ria - vung tau")?.slug).toBe("ho-chi-minh")
    expect(provinceByFormerName("Thừa Thiên Huế")?.slug).toBe("hue")
  })

  it("knows 3,321 communes, wards and special zones, each with its own five-digit code", () => {
    expect(everyCommune).toHaveLength(3321)
    expect(new Set(everyCommune.map((commune) => commune.code)).size).toBe(3321)
    for (const { code, name } of everyCommune) {
      expect(code).toMatch(/^\d{5}$/)
      expect(name).toMatch(/^(Xã|Phường|Đặc khu) \S/)
      expect(name).toBe(name.normalize("NFC"))
    }
    const ofKind = (kind: string) => everyCommune.filter((commune) => commune.name.startsWith(kind)).length
    expect([ofKind("Xã"), ofKind("Phường"), ofKind("Đặc khu")]).toEqual([2611, 697, 13])
  })

  it("counts the communes of some provinces as published", () => {
    const published = { "01": 126, "25": 148, "38": 166, "46": 40, "75": 95, "79": 168, "96": 64 }
    for (const [code, count] of Object.entries(published)) expect(communes(code)).toHaveLength(count)
  })

  it("finds a commune only in its own province", () => {
    expect(communeOf("01", "00004")?.name).toBe("Phường Ba Đình")
    expect(communeOf("79", "00004")).toBeUndefined()
    expect(communes("99")).toEqual([])
    expect(communeOf("constructor", "name")).toBeUndefined()
  })
})
