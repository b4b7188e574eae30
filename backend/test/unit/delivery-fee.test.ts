import { SHIPPING_ZONES, ShippingRates, type ShippingZone } from "@cho-ocop/contracts"
import { provinces } from "@cho-ocop/ocop"
import { deliveryFee, lowestDeliveryFee, zoneBetween } from "../../src/shipping/delivery-fee.ts"

const rates = ShippingRates.parse({
  zones: {
    same_province: [
      { up_to: 2_000, fee: 15_000 },
      { up_to: 5_000, fee: 22_000 },
      { up_to: null, fee: 40_000 },
    ],
    country: [
      { up_to: 1_000, fee: 30_000 },
      { up_to: null, fee: 55_000 },
    ],
  },
  free_from: 500_000,
})

const parcel = (weight: number, item_total = 100_000) => ({ weight, item_total })

describe("the fee of a parcel", () => {
  it.each<[weight: number, zone: ShippingZone, fee: number]>([
    [0, "same_province", 15_000],
    [2_000, "same_province", 15_000],
    [2_001, "same_province", 22_000],
    [5_000, "same_province", 22_000],
    [5_001, "same_province", 40_000],
    [1_000_000_000, "same_province", 40_000],
    [1_000, "country", 30_000],
    [1_001, "country", 55_000],
  ])("of %i grams within %s is %i đồng", (weight, zone, fee) => {
    expect(deliveryFee(rates, parcel(weight), zone)).toBe(fee)
  })

  it("is that of the next wider zone where a zone has no steps", () => {
    expect(deliveryFee(rates, parcel(900), "same_region")).toBe(30_000)
    const flat = ShippingRates.parse({ zones: { country: [{ up_to: null, fee: 25_000 }] } })
    expect(SHIPPING_ZONES.map((zone) => deliveryFee(flat, parcel(7), zone))).toEqual([25_000, 25_000, 25_000])
    const regional = ShippingRates.parse({
      zones: { same_region: [{ up_to: null, fee: 20_000 }], country: [{ up_to: null, fee: 35_000 }] },
    })
    expect(deliveryFee(regional, parcel(7), "same_province")).toBe(20_000)
  })

  it.each([
    [499_999, 55_000],
    [500_000, 0],
    [900_000, 0],
  ])("falls away from an amount on: goods for %i đồng are sent for %i", (item_total, fee) => {
    expect(deliveryFee(rates, parcel(3_000, item_total), "country")).toBe(fee)
  })

  it("is never more in a lighter parcel, for any weight and zone of rates that rise", () => {
    for (const zone of SHIPPING_ZONES) {
      const fees = Array.from({ length: 700 }, (_, step) => deliveryFee(rates, parcel(step * 10), zone))
      expect(fees).toEqual(fees.toSorted((a, b) => a - b))
    }
  })

  it("without an address is the lowest that any address gives, and says whether others cost more", () => {
    expect(lowestDeliveryFee(rates, parcel(800))).toEqual({ fee: 15_000, is_lowest: true })
    expect(lowestDeliveryFee(rates, parcel(800, 500_000))).toEqual({ fee: 0, is_lowest: false })
    const dearNearby = ShippingRates.parse({
      zones: { same_province: [{ up_to: null, fee: 9_000 }], country: [{ up_to: null, fee: 4_000 }] },
    })
    expect(lowestDeliveryFee(dearNearby, parcel(1))).toEqual({ fee: 4_000, is_lowest: true })
  })
})

describe("how far a parcel goes", () => {
  it("is the same in both directions, for all pairs of provinces", () => {
    for (const a of provinces) {
      for (const b of provinces) {
        const zone = zoneBetween(a.slug, b.slug)
        expect(zone).toBe(zoneBetween(b.slug, a.slug))
        expect(zone === "same_province").toBe(a === b)
        expect(zone === "country").toBe(a.region !== b.region)
      }
    }
  })

  it("reaches all three zones from every province, so the lowest fee is one that somebody pays", () => {
    for (const { slug } of provinces) {
      expect(new Set(provinces.map((other) => zoneBetween(slug, other.slug)))).toEqual(
        new Set(SHIPPING_ZONES),
      )
    }
  })

  it("refuses a place that is no province", () => {
    expect(() => zoneBetween("ha-noi", "atlantis")).toThrow("atlantis")
    expect(() => zoneBetween("atlantis", "ha-noi")).toThrow("atlantis")
  })
})
