import type { CataloguePage } from "@cho-ocop/contracts"
import { allVendors, inShop } from "./shop.ts"

/** Đồng Nai, Hồ Chí Minh City, Tây Ninh, Vĩnh Long, An Giang: coconut, pandan, melon, honey, sesame and fish sauce. */
const SOUTH = ["75", "79", "80", "86", "91"]

inShop(
  (shop) => {
    const search = async (text: string) => {
      const { status, body } = await shop.get<CataloguePage>(
        `/shop/catalogue?q=${encodeURIComponent(text)}&limit=48`,
      )
      expect(status).toBe(200)
      return body
    }
    const names = async (text: string) => (await search(text)).items.map(({ name }) => name.vi)

    describe("searching as people type", () => {
      it("finds words of two letters", async () => {
        expect(await names("mè")).toContain("Dầu mè đen")
        expect(await names("me")).toContain("Dầu mè đen")
      })

      it("finds what the word stands for in another part of the country", async () => {
        expect(await names("vừng")).toContain("Dầu mè đen")
      })

      it("shows coconut, pandan and melon first, each for its own marks", async () => {
        expect((await names("dừa"))[0]).toMatch(/dừa/i)
        expect((await names("dứa"))[0]).toMatch(/dứa/i)
        expect((await names("dưa"))[0]).toBe("Dưa lưới")
      })

      it("finds all of them where no marks are typed", async () => {
        const found = (await names("dua")).join("\n")
        for (const word of [/dừa/i, /dứa/i, /dưa/i]) expect(found).toMatch(word)
      })

      it("finds fish sauce with marks, without, and in English", async () => {
        const found = await names("nước mắm")
        expect(found.length).toBeGreaterThanOrEqual(6)
        expect((await names("nuoc mam")).toSorted()).toEqual(found.toSorted())
        expect((await names("fish sauce")).toSorted()).toEqual(found.toSorted())
      })

      it("finds honey in English", async () => {
        expect(await names("honey")).toContain("Mật ong hoa sen")
      })

      it("forgives a wrong letter and says what it took the word for", async () => {
        const { items, suggestion } = await search("nước mămm")
        expect(items[0]?.name.vi).toMatch(/nước mắm/i)
        expect(suggestion).toBe("nước mắm")
      })

      it("asks back with marks in every word or in none of them", async () => {
        expect((await search("nuoc mam phu qoc")).suggestion).toBe("nước mắm phú quốc")
      })

      it("does not ask back where nothing was mistyped", async () => {
        expect(await search("nước mắm")).not.toHaveProperty("suggestion")
      })

      it("knows former provinces by their name", async () => {
        const { items } = await search("Trà Vinh")
        expect(items.length).toBeGreaterThan(0)
        expect(items.every(({ province }) => province === "vinh-long")).toBe(true)
        expect((await names("nước mắm Kiên Giang"))[0]).toMatch(/nước mắm/i)
      })

      it("finds nothing for gibberish", async () => {
        expect(await search("qwzx kjhgf")).toMatchObject({ count: 0, items: [] })
      })
    })
  },
  allVendors.filter(({ origin }) => SOUTH.includes(origin.province)),
)
