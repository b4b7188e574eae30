import { describe, expect, it } from "vitest"
import { suggestionLink } from "./suggestion-links.ts"

const label = [{ text: "Hà Giang", match: true }]

describe("a suggestion", () => {
  it("of a product leads to its story, with its producer and picture", () => {
    const picture = { width: 240, url: "/media/tra-240.webp" }
    expect(
      suggestionLink({ kind: "product", label, handle: "tra-a", vendor_name: "HTX A", picture }, "vi"),
    ).toEqual({ label, href: "/vi/san-pham/tra-a", detail: "HTX A", picture: "/media/tra-240.webp" })
  })

  it("of a producer tells its kind and place", () => {
    expect(
      suggestionLink(
        { kind: "producer", label, handle: "htx-a", vendor_kind: "cooperative", province: "ha-noi" },
        "en",
      ),
    ).toEqual({ label, href: "/en/producers/htx-a", detail: "Cooperative · Hanoi", lang: "vi" })
  })

  it("of a place that is called otherwise today says what it was", () => {
    const formerly = { vi: "Hà Giang", en: "Ha Giang" }
    const place = {
      kind: "place",
      label,
      place: "province",
      slug: "tuyen-quang",
      formerly,
      product_count: 6,
    } as const
    expect(suggestionLink(place, "vi")).toEqual({
      label,
      href: "/vi/tinh/tuyen-quang",
      detail: "gồm Hà Giang trước đây · 6 sản phẩm",
    })
    expect(suggestionLink({ ...place, formerly: null }, "en").detail).toBe("6 products")
  })

  it("of a product set leads to the list of its goods", () => {
    expect(suggestionLink({ kind: "set", label, set: 11, product_count: 1 }, "en")).toEqual({
      label,
      href: "/en/products?set=11",
      detail: "1 product",
    })
  })
})
