import sharp from "sharp"
import { describe, expect, it } from "vitest"
import { iconName } from "./icons.ts"
import { type IllustrationSubject, illustrationKey, renderIllustration } from "./index.ts"

const fishSauce: IllustrationSubject = {
  name: "Nước mắm Phú Quốc",
  vendorName: "Hộ kinh doanh Rượu Ba Kích ở Đắk Lắk",
  set: 9,
  group: "thuc-pham",
}

describe("the card of a product", () => {
  it("comes as square WebP pictures in three widths and a JPEG for link previews", async () => {
    const { webp, preview } = await renderIllustration(fishSauce)
    expect(webp.map((picture) => picture.width)).toEqual([240, 480, 800])
    for (const { width, data } of webp)
      expect(await sharp(data).metadata()).toMatchObject({ format: "webp", width, height: width })
    expect(await sharp(preview).metadata()).toMatchObject({ format: "jpeg", width: 1200, height: 630 })
  })

  it("stays light enough for a list of many", async () => {
    const { webp } = await renderIllustration(fishSauce)
    expect(webp[0]?.data.length).toBeLessThan(12_000)
    expect(webp[1]?.data.length).toBeLessThan(25_000)
  })

  it("is the same picture every time", async () => {
    const [once, again] = await Promise.all([renderIllustration(fishSauce), renderIllustration(fishSauce)])
    expect(once).toEqual(again)
  })

  it("shows the name: another name is another picture", async () => {
    const other = await renderIllustration({ ...fishSauce, name: "Nước mắm Phú Quôc" })
    const card = await renderIllustration(fishSauce)
    expect(card.webp[2]?.data.equals(other.webp[2]?.data ?? Buffer.of())).toBe(false)
  })

  it("holds names of any length and products without a set", async () => {
    const longName = "Tôm thẻ đông lạnh chần xiên que tẩm gia vị ".repeat(6)
    const unbroken = "Nghiêng".repeat(30)
    for (const name of [longName, unbroken, "?"]) {
      const { webp } = await renderIllustration({ name, vendorName: longName, set: null, group: null })
      expect(webp).toHaveLength(3)
    }
  })
})

describe("the key of a card", () => {
  it("is the same for the same card, however its letters are composed", () => {
    expect(illustrationKey(fishSauce)).toMatch(/^[0-9a-f]{20}$/)
    expect(illustrationKey({ ...fishSauce, name: fishSauce.name.normalize("NFD") })).toBe(
      illustrationKey(fishSauce),
    )
  })

  it("changes with everything the card shows", () => {
    const others = [{ name: "Nước mắm" }, { vendorName: "HTX" }, { set: 10 }, { group: null }]
    const keys = [fishSauce, ...others.map((change) => ({ ...fishSauce, ...change }))].map(illustrationKey)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

it.each([
  ["Trà hoa vàng Ba Chẽ", 12, "teacup-without-handle"],
  ["Bình tỳ bà", 21, "amphora"],
  ["Hạt điều rang củi Hải Bình", 7, "chestnut"],
  ["Muối ớt tôm", 10, "hot-pepper"],
  ["Bánh tráng cá cơm SESAN", 6, "rice-cracker"],
  ["Kem đậu xanh Bình Dương", 8, "ice-cream"],
  ["Trứng vịt biển Đồng Rui", 2, "egg"],
  ["Du lịch văn hóa dân tộc Tày bản làng Thái Hải", 26, "hut"],
])("draws what “%s” is", (name, set, icon) => {
  expect(iconName({ ...fishSauce, name, set })).toBe(icon)
})
