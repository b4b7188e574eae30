import { provinces } from "@cho-ocop/ocop"
import { describe, expect, it } from "vitest"
import { ARCHIPELAGOS, MAP_TILES } from "./map-tiles.ts"
import { renamedProvince } from "./renamed-province.ts"

describe("the map of origins", () => {
  it("has one tile for each of the 34 provinces, and no two in one place", () => {
    expect(Object.keys(MAP_TILES).sort()).toEqual(provinces.map(({ slug }) => slug).sort())
    expect(new Set(Object.values(MAP_TILES).map(String)).size).toBe(34)
  })

  it("shows Hoàng Sa as part of Đà Nẵng and Trường Sa as part of Khánh Hòa", () => {
    expect(ARCHIPELAGOS.map(({ name, province }) => [name, province])).toEqual([
      ["hoangSa", "da-nang"],
      ["truongSa", "khanh-hoa"],
    ])
  })
})

describe("a province by its old name", () => {
  it("is found under the province it belongs to today", () => {
    expect(renamedProvince("ha-giang")).toBe("tuyen-quang")
    expect(renamedProvince("soc-trang")).toBe("can-tho")
  })

  it("is unknown where there never was one", () => {
    expect(renamedProvince("atlantis")).toBeUndefined()
  })
})
