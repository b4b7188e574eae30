import {
  CataloguePage,
  type Facet,
  type NearestGoods,
  type Suggestion,
  Suggestions,
} from "@cho-ocop/contracts"
import { provinceCentre } from "@cho-ocop/ocop"
import type { Shop } from "./shop.ts"

/** From Hà Nội and Tuyên Quang over Đắk Lắk to Vĩnh Long and An Giang: near and far, ceramics, tea, honey, fish sauce. */
export const PROVINCES_TO_FIND_IN = ["01", "08", "51", "66", "75", "82", "86", "91"]

/** What a shopper finds, whichever engine searches. */
export function findingGoods(shop: Shop): void {
  const list = async (query: Record<string, string>) => {
    const { status, body } = await shop.get(`/shop/catalogue?${new URLSearchParams(query)}`)
    expect(status, JSON.stringify(body)).toBe(200)
    return CataloguePage.parse(body)
  }
  const suggest = async (q: string, locale = "vi") => {
    const { status, body } = await shop.get(`/shop/suggestions?${new URLSearchParams({ q, locale })}`)
    expect(status, JSON.stringify(body)).toBe(200)
    return Suggestions.parse(body).suggestions
  }
  const ofKind = <Kind extends Suggestion["kind"]>(kind: Kind, suggestions: Suggestion[]) =>
    suggestions.filter((one): one is Extract<Suggestion, { kind: Kind }> => one.kind === kind)
  const marked = ({ label }: Suggestion) => label.filter(({ match }) => match).map(({ text }) => text)
  const written = ({ label }: Suggestion) => label.map(({ text }) => text).join("")
  const countOf = (page: CataloguePage, facet: Facet, value: string) =>
    page.facets[facet].find((counted) => counted.value === value)?.count ?? 0
  const sumOf = (page: CataloguePage, facet: Facet) =>
    page.facets[facet].reduce((sum, { count }) => sum + count, 0)
  const handles = (page: Pick<CataloguePage, "items">) => page.items.map(({ handle }) => handle)
  const follow = (nearest: NearestGoods | undefined) =>
    list(Object.fromEntries(Object.entries(nearest?.query ?? {}).map(([key, value]) => [key, String(value)])))

  describe("suggestions while typing", () => {
    it.each(["nuoc mam", "nước mắ", "nuowcs mawms"])(
      "completes %s and marks the accented text",
      async (q) => {
        const products = ofKind("product", await suggest(q))
        expect(products.length).toBeGreaterThan(2)
        for (const product of products) expect(marked(product)[0]).toMatch(/^nước mắm/i)
        expect(products[0]?.picture.url).toBeTruthy()
      },
    )

    it("answers in English as well", async () => {
      const products = ofKind("product", await suggest("fish sa", "en"))
      expect(products.length).toBeGreaterThan(2)
      for (const product of products) expect(marked(product)).toContain("fish sauce")
    })

    it("names producers and sets of goods", async () => {
      const [producer] = ofKind("producer", await suggest("gom su quang v"))
      expect(producer && written(producer)).toMatch(/Gốm sứ Quang Vinh/)
      expect(producer).toMatchObject({ vendor_kind: "enterprise", province: "ha-noi" })
      const [set] = ofKind("set", await suggest("cà ph"))
      expect(set).toMatchObject({ set: 13, product_count: (await list({ set: "13" })).count })
      expect(set && marked(set)).toEqual(["Cà phê"])
    })

    it("leads a former province and a former district to the one of today", async () => {
      const [province] = ofKind("place", await suggest("ha gia"))
      expect(province).toMatchObject({
        slug: "tuyen-quang",
        formerly: { vi: "Hà Giang" },
        label: [{ text: "Tuyên Quang", match: false }],
        product_count: (await list({ province: "tuyen-quang" })).count,
      })
      const [district] = ofKind("place", await suggest("Phú Quốc"))
      expect(district).toMatchObject({ slug: "an-giang", formerly: { vi: "Phú Quốc" } })
    })

    it("names places of today by their own names only", async () => {
      const [tuyenQuang, ...others] = ofKind("place", await suggest("tuyen q"))
      expect(tuyenQuang).toMatchObject({ slug: "tuyen-quang", formerly: null })
      expect(tuyenQuang && marked(tuyenQuang)).toEqual(["Tuyên Quang"])
      expect(others).toEqual([])
      const [highlands] = ofKind("place", await suggest("tay ngu"))
      expect(highlands).toMatchObject({ place: "region", formerly: null })
      expect(ofKind("place", await suggest("bo"))).toEqual([])
    })

    it("suggests nothing for what is no word, and refuses what is no text", async () => {
      for (const q of ["🍵", "\u0301".repeat(50), "؟!؟", "qwzx kjhgf", "%_\\'\" OR 1=1"]) {
        expect(await suggest(q), q).toEqual([])
      }
      for (const q of ["", "   ", "\0", "a".repeat(10_000)]) {
        const answer = await shop.get(`/shop/suggestions?${new URLSearchParams({ q })}`)
        expect(answer, q.slice(0, 9)).toMatchObject({ status: 400, body: { code: "bad_request" } })
      }
    })
  })

  describe("narrowing the list", () => {
    it.each(["price", "kind", "availability"] as const)("counts every product once by %s", async (facet) => {
      const page = await list({})
      expect(sumOf(page, facet)).toBe(page.count)
      for (const { value, count } of page.facets[facet]) {
        const chosen = await list({ [facet]: value })
        expect(chosen.count, value).toBe(count)
        expect(chosen.facets[facet], value).toEqual(page.facets[facet])
      }
    })

    it("shows the goods of a price range: from its lower end, below its upper one", async () => {
      const { items } = await list({ price: "50000-100000", limit: "48" })
      expect(items.length).toBeGreaterThan(0)
      for (const { price } of items) expect(price >= 50_000 && price < 100_000, String(price)).toBe(true)
    })

    it("finds nothing for a place that does not exist, and refuses a price range that does not", async () => {
      expect(await list({ province: "atlantis" })).toMatchObject({ count: 0, items: [] })
      for (const query of ["price=1-2", "kind=king", "availability=maybe", "near=atlantis"]) {
        expect(await shop.get(`/shop/catalogue?${query}`), query).toMatchObject({ status: 400 })
      }
    })
  })

  describe("goods near a province", () => {
    it("come from nearer to farther, and from there first", async () => {
      const centre = provinceCentre("an-giang")
      const from = (slug: string) => {
        const there = provinceCentre(slug)
        if (!centre || !there) throw new Error(`Where is ${slug}?`)
        return Math.hypot(centre.lat - there.lat, centre.lng - there.lng)
      }
      const everything: CataloguePage["items"] = []
      const { page_count } = await list({ near: "an-giang", limit: "48" })
      for (let page = 1; page <= page_count; page++) {
        everything.push(...(await list({ near: "an-giang", limit: "48", page: String(page) })).items)
      }
      const distances = everything.map(({ province }) => from(province))
      expect(everything[0]?.province).toBe("an-giang")
      expect(distances).toEqual(distances.toSorted((a, b) => a - b))
      expect(new Set(everything.map(({ id }) => id)).size).toBe((await list({})).count)
    })

    it("are the certified ones first within a province", async () => {
      const { items } = await list({ near: "an-giang", limit: "48" })
      const inStanding = (await list({ province: "an-giang", limit: "48" })).items
      const there = items.filter(({ province }) => province === "an-giang")
      expect(there.length).toBeGreaterThan(9)
      expect(handles({ items: there })).toEqual(handles({ items: inStanding }).slice(0, there.length))
    })

    it("are ordered otherwise where asked so", async () => {
      const { items } = await list({ near: "an-giang", sort: "price_asc" })
      const prices = items.map(({ price }) => price)
      expect(prices).toEqual(prices.toSorted((a, b) => a - b))
    })
  })

  describe("the nearest thing to nothing", () => {
    it("is the same goods from elsewhere, the nearest place first", async () => {
      const { count, nearest } = await list({ q: "nước mắm", province: "tuyen-quang" })
      expect(count).toBe(0)
      expect(nearest).toMatchObject({ reason: "nearby", query: { q: "nước mắm", near: "tuyen-quang" } })
      expect((await follow(nearest)).count).toBe(nearest?.count)
      expect(handles(await follow(nearest)).slice(0, nearest?.items.length)).toEqual(
        nearest?.items.map(({ handle }) => handle),
      )
    })

    it("is what the words find without the filters", async () => {
      const { nearest } = await list({ q: "nước mắm", group: "thu-cong-my-nghe" })
      expect(nearest).toMatchObject({ reason: "without_filters", query: { q: "nước mắm" } })
      expect((await follow(nearest)).count).toBe(nearest?.count)
    })

    it("is what fewer words find", async () => {
      const { nearest } = await list({ q: "nước mắm qwzxk" })
      expect(nearest).toMatchObject({ reason: "fewer_words", query: { q: "nước mắm" } })
      expect((await follow(nearest)).count).toBe(nearest?.count)
    })

    it("is the same kind of goods", async () => {
      const { nearest } = await list({ q: "qwzxk", set: "13" })
      expect(nearest).toMatchObject({ reason: "same_kind", query: { set: [13] } })
      expect(nearest?.items.every(({ set }) => set === 13)).toBe(true)
    })

    it("is nothing at all for gibberish", async () => {
      expect(await list({ q: "qwzxk kjhgf" })).not.toHaveProperty("nearest")
    })
  })

  describe("regions by name", () => {
    it.each(["tây nguyên", "tay nguyen", "Central Highlands"])(
      "%s finds the goods of the highlands",
      async (q) => {
        const { count, items } = await list({ q, limit: "48" })
        expect(count).toBeGreaterThanOrEqual((await list({ province: "dak-lak" })).count)
        expect(items.some(({ province }) => province === "dak-lak")).toBe(true)
        expect(items.every(({ region }) => region === "duyen-hai-nam-trung-bo-va-tay-nguyen")).toBe(true)
      },
    )

    it.each(["đồng bằng sông Cửu Long", "Mekong Delta"])("%s finds the goods of the delta", async (q) => {
      const there = await list({ region: "dong-bang-song-cuu-long" })
      expect((await list({ q })).count).toBe(there.count)
    })

    it("takes no part of a region's name for it", async () => {
      const there = await list({ region: "dong-nam-bo" })
      for (const q of ["nam", "bo"]) {
        expect(countOf(await list({ q }), "region", "dong-nam-bo"), q).toBeLessThan(there.count)
      }
    })
  })

  describe("pages beside the goods found", () => {
    it("are the producer, the place and the story that was searched for", async () => {
      expect((await list({ q: "gốm sứ quang vinh" })).related?.producers[0]).toMatchObject({
        name: expect.stringMatching(/Quang Vinh/),
        province: "ha-noi",
        product_count: (await list({ producer: "cong-ty-tnhh-gom-su-quang-vinh" })).count,
      })
      expect((await list({ q: "Hà Giang" })).related?.places).toMatchObject([
        { slug: "tuyen-quang", formerly: { vi: "Hà Giang" } },
      ])
      const [told] = (await list({ q: "làng nghề Bát Tràng" })).related?.stories ?? []
      const said = told?.passage.vi.filter(({ match }) => match).map(({ text }) => text)
      expect(said).toEqual(expect.arrayContaining(["Bát Tràng", "làng nghề"]))
      expect(told?.passage.en.map(({ text }) => text).join("")).toContain("Bát Tràng")
    })

    it.each([
      ["hà giang", ["tuyen-quang"]],
      ["Ha Giang", ["tuyen-quang"]],
      ["sa đéc", ["dong-thap"]],
      ["Trà Vinh", ["vinh-long"]],
      ["trà", []],
      ["chè", []],
      ["quảng", []],
    ])("name a place only where the search names the whole of it: %s", async (q, slugs) => {
      const { related } = await list({ q })
      expect(related?.places.map(({ slug }) => slug) ?? []).toEqual(slugs)
    })

    it("are not told on later pages or without a search", async () => {
      expect(await list({})).not.toHaveProperty("related")
      expect(await list({ q: "nước mắm", page: "2" })).not.toHaveProperty("related")
    })
  })
}
