import type {
  ProductPage,
  ReviewList,
  ReviewResponse,
  StoryDocument,
  StoryVersionList,
  ToldStory,
  WorkspaceProductList,
  WorkspaceStory,
  WorkspaceStoryResponse,
} from "@cho-ocop/contracts"
import { approveAll, createProduct, member, phonePhoto, tellOf, upload } from "./goods.ts"
import { operator } from "./operator.ts"
import { withSettings } from "./settings.ts"
import { inShop, type Shop } from "./shop.ts"

type Headers = Record<string, string>

const empty: StoryDocument = {
  sections: { how_made: [], makers: [], place: [], material_area: [] },
  video: null,
}

const paragraph = (vi: string, en = "") => ({ kind: "paragraph" as const, id: "p1", text: { vi, en } })

const told = (vi: string): StoryDocument => ({
  ...empty,
  sections: { ...empty.sections, how_made: [paragraph(vi)] },
})

const save = (shop: Shop, story: WorkspaceStory, document: object, headers: Headers) =>
  shop.post<WorkspaceStoryResponse>(
    `/vendor/stories/${story.product_id}`,
    { version: story.version, document },
    headers,
  )

/** The story of the vendor's first seeded product. */
const firstStory = async (shop: Shop, headers: Headers) => {
  const { body } = await shop.get<WorkspaceProductList>("/vendor/products", headers)
  const product = body.products[0]
  const story = await shop.get<WorkspaceStoryResponse>(`/vendor/stories/${product?.id}`, headers)
  return { story: story.body.story, handle: product?.handle }
}

inShop((shop) => {
  it("shows a story as soon as it is submitted where the market reviews no stories", async () => {
    const { headers } = await member(shop, "chu@chuyen.example")
    const { story, handle } = await firstStory(shop, headers)
    await save(shop, story, told("Sao tay trên chảo gang."), headers)
    const path = `/vendor/stories/${story.product_id}`
    const submitted = await withSettings({ REVIEW_STORIES: false }, () =>
      shop.post<WorkspaceStoryResponse>(`${path}/submit`, { version: 1 }, headers),
    )
    expect(submitted).toMatchObject({ status: 200, body: { story: { published: true } } })
    const page = await shop.get<ProductPage>(`/shop/products/${handle}`)
    expect(JSON.stringify(page.body.told_story)).toContain("Sao tay trên chảo gang.")
    expect((await shop.get<ReviewList>("/admin/reviews", await operator(shop))).body.reviews).toEqual([])
  })

  it("shows a story on the product's page once it is approved, with photo and video link", async () => {
    const { headers } = await member(shop, "chu@chuyen.example")
    const { story, handle } = await firstStory(shop, headers)
    const { picture } = (await upload(shop, await phonePhoto(), headers)).body
    const document = {
      sections: {
        ...empty.sections,
        how_made: [
          { kind: "heading", id: "h", text: { vi: "Sao tay", en: "Roasted by hand" } },
          paragraph("Dòng một.\nDòng hai.", "Line one."),
          { kind: "picture", id: "x", picture_id: picture.id, caption: { vi: "Bếp lửa", en: "" } },
          { ...paragraph(""), id: "p2" },
        ],
      },
      video: "https://youtu.be/dQw4w9WgXcQ?si=track",
    }
    const saved = await save(shop, story, document, headers)
    expect(saved.body.story).toMatchObject({ version: 1, draft_state: "edited", published: false })
    expect(saved.body.story.document.video).toBe("https://www.youtube.com/watch?v=dQw4w9WgXcQ")

    const path = `/vendor/stories/${story.product_id}`
    const preview = (await shop.get<ToldStory>(`${path}/preview`, headers)).body
    expect(preview.sections).toHaveLength(1)
    expect(preview.sections[0]?.blocks.map(({ kind }) => kind)).toEqual(["heading", "paragraph", "picture"])

    await shop.post(`${path}/submit`, { version: 1 }, headers)
    const page = async () => (await shop.get<ProductPage>(`/shop/products/${handle}`)).body
    expect((await page()).told_story).toBeNull()
    await approveAll(shop)
    expect((await page()).told_story).toEqual(preview)

    const next = (await shop.get<WorkspaceStoryResponse>(path, headers)).body.story
    expect(next).toMatchObject({ draft_state: "unchanged", published: true, published_version: 1 })
    await save(shop, next, told("Bản mới"), headers)
    expect((await page()).told_story).toEqual(preview)
  })

  it("shows words beside a story's photo once they are approved, also where nothing else changed", async () => {
    const { headers } = await member(shop, "chu@chuyen.example")
    const { story, handle } = await firstStory(shop, headers)
    const { picture } = (await upload(shop, await phonePhoto(), headers)).body
    const tell = (vi: string) =>
      tellOf(shop, picture.id, { alt: { vi: `Tả: ${vi}`, en: "" }, caption: { vi, en: "" } }, headers)
    await tell("Bếp lửa")
    const shown = { kind: "picture", id: "p2", picture_id: picture.id, caption: { vi: "", en: "" } }
    const sections = { ...empty.sections, how_made: [paragraph("Sao tay"), shown] }
    await save(shop, story, { ...empty, sections }, headers)
    const path = `/vendor/stories/${story.product_id}`
    const submit = () => shop.post<WorkspaceStoryResponse>(`${path}/submit`, { version: 1 }, headers)
    await submit()
    await tell("Lời chưa ai duyệt")
    const photo = async () => {
      const { told_story } = (await shop.get<ProductPage>(`/shop/products/${handle}`)).body
      return told_story?.sections[0]?.blocks[1]
    }
    const state = async () => (await shop.get<WorkspaceStoryResponse>(path, headers)).body.story.draft_state
    expect(await state()).toBe("edited")
    await approveAll(shop)
    expect(await photo()).toMatchObject({ caption: { vi: "Bếp lửa" }, alt: { vi: "Tả: Bếp lửa" } })

    const resubmitted = await submit()
    expect(resubmitted).toMatchObject({ status: 200, body: { story: { draft_state: "in_review" } } })
    const asOperator = await operator(shop)
    const { reviews } = (await shop.get<ReviewList>("/admin/reviews", asOperator)).body
    const { review } = (await shop.get<ReviewResponse>(`/admin/reviews/${reviews[0]?.id}`, asOperator)).body
    const [before, after] = ["Bếp lửa", "Lời chưa ai duyệt"]
    expect(review.differences).toEqual([
      { path: "sections.how_made.1.alt.vi", before: `Tả: ${before}`, after: `Tả: ${after}` },
      { path: "sections.how_made.1.caption.vi", before, after },
    ])
    expect(await photo()).toMatchObject({ caption: { vi: before } })
    await approveAll(shop)
    expect(await photo()).toMatchObject({ caption: { vi: after }, alt: { vi: `Tả: ${after}` } })
    expect(await state()).toBe("unchanged")
    expect(await submit()).toMatchObject({ status: 409, body: { code: "nothing_to_submit" } })
  })

  it("tells the second of two editors what the first wrote, and loses neither text", async () => {
    const a = await member(shop, "a@chuyen.example")
    const b = await member(shop, "b@chuyen.example", { role: "manager", name: "Trần Văn Bình" })
    const { story } = await firstStory(shop, a.headers)
    const answers = await Promise.all([
      save(shop, story, told("Của A"), a.headers),
      save(shop, story, told("Của B"), b.headers),
    ])
    const statuses = answers.map(({ status }) => status)
    expect(statuses.toSorted()).toEqual([200, 409])
    const refused = answers.find(({ status }) => status === 409)
    const kept = statuses[0] === 200 ? "Của A" : "Của B"
    expect(refused?.body).toMatchObject({
      code: "edited_meanwhile",
      current: { version: 1, document: told(kept) },
    })
    // The second takes up the newer version and saves over it: both stay among the versions.
    const later = await save(shop, { ...story, version: 1 }, told("Của cả hai"), b.headers)
    expect(later.body.story).toMatchObject({ version: 2, edited_by: "Trần Văn Bình" })
    const path = `/vendor/stories/${story.product_id}/versions`
    const { versions } = (await shop.get<StoryVersionList>(path, b.headers)).body
    expect(versions.map(({ beginning }) => beginning)).toEqual(["Của cả hai", kept])
    const names = [statuses[0] === 200 ? "Nguyễn Thị Hoa" : "Trần Văn Bình", "Trần Văn Bình"]
    expect(versions.map(({ saved_by }) => saved_by)).toEqual(names.toReversed())
    expect(JSON.stringify(versions)).not.toContain("@")
  })

  it("saves the same text once where the line dropped and the page sends it again", async () => {
    const { headers } = await member(shop, "chu@chuyen.example")
    const { story } = await firstStory(shop, headers)
    const [one, two] = [
      await save(shop, story, told("Một lần"), headers),
      await save(shop, story, told("Một lần"), headers),
    ]
    expect([one.status, two.status]).toEqual([200, 200])
    expect(two.body.story.version).toBe(1)
  })

  it("brings an older version back as the newest", async () => {
    const { headers } = await member(shop, "chu@chuyen.example")
    const { story } = await firstStory(shop, headers)
    await save(shop, story, told("Đầu tiên"), headers)
    await save(shop, { ...story, version: 1 }, told("Thứ hai"), headers)
    const path = `/vendor/stories/${story.product_id}/versions`
    const { body } = await shop.post<WorkspaceStoryResponse>(`${path}/1/restore`, { version: 2 }, headers)
    expect(body.story).toMatchObject({ version: 3, document: told("Đầu tiên") })
    const { versions } = (await shop.get<StoryVersionList>(path, headers)).body
    expect(versions[0]).toMatchObject({ version: 3, restored_from: 1 })
    expect((await shop.post(`${path}/99/restore`, { version: 3 }, headers)).status).toBe(404)
    expect((await shop.get(`${path}/x`, headers)).status).toBe(404)
  })

  it("restores an older version without a picture that was dropped since", async () => {
    const { headers } = await member(shop, "chu@chuyen.example")
    const { story } = await firstStory(shop, headers)
    const { picture } = (await upload(shop, await phonePhoto(), headers)).body
    const words = paragraph("Lời còn lại")
    const shown = { kind: "picture", id: "p2", picture_id: picture.id, caption: { vi: "", en: "" } }
    const illustrated = { ...empty, sections: { ...empty.sections, how_made: [words, shown] } }
    await save(shop, story, illustrated, headers)
    await save(shop, { ...story, version: 1 }, told("Không ảnh"), headers)
    expect((await shop.delete(`/vendor/pictures/${picture.id}`, headers)).status).toBe(204)
    const path = `/vendor/stories/${story.product_id}/versions/1/restore`
    const { body } = await shop.post<WorkspaceStoryResponse>(path, { version: 2 }, headers)
    expect(body.story).toMatchObject({ version: 3, document: told("Lời còn lại") })
  })

  it("returns a story with a message, and asks for words before a submission", async () => {
    const { headers } = await member(shop, "chu@chuyen.example")
    const { story } = await firstStory(shop, headers)
    const path = `/vendor/stories/${story.product_id}`
    expect(await shop.post(`${path}/submit`, { version: 0 }, headers)).toMatchObject({
      status: 422,
      body: { code: "story_empty" },
    })
    await save(shop, story, told("Chuyện của tôi"), headers)
    await Promise.all([1, 2].map(() => shop.post(`${path}/submit`, { version: 1 }, headers)))
    const asOperator = await operator(shop)
    const { body } = await shop.get<ReviewList>("/admin/reviews?kind=story", asOperator)
    expect(body.count).toBe(1)
    const id = body.reviews[0]?.id
    const { review } = (await shop.get<ReviewResponse>(`/admin/reviews/${id}`, asOperator)).body
    expect(review.differences).toContainEqual({
      path: "sections.how_made.0.text.vi",
      before: null,
      after: "Chuyện của tôi",
    })
    await shop.post(`/admin/reviews/${id}/return`, { message: "Xin thêm ảnh" }, asOperator)
    const back = (await shop.get<WorkspaceStoryResponse>(path, headers)).body.story
    expect(back).toMatchObject({ draft_state: "returned", review: { message: "Xin thêm ảnh" } })
    expect((await shop.get("/admin/reviews", headers)).status).toBe(401)
  })

  it("keeps words as words: no markup, no foreign links, no foreign pictures", async () => {
    const a = await member(shop, "a@chuyen.example")
    const b = await member(shop, "b@chuyen.example", { vendor: 1 })
    const { story } = await firstStory(shop, a.headers)
    const attack = `<img src=x onerror=alert(1)>"'</script>`
    const saved = await save(shop, story, told(attack), a.headers)
    expect(saved.body.story.document).toEqual(told(attack))
    const foreign = (await upload(shop, await phonePhoto(), b.headers)).body.picture.id
    const block = { kind: "picture", id: "x", picture_id: foreign, caption: { vi: "", en: "" } }
    const next = { ...saved.body.story }
    const stolen = { ...empty, sections: { ...empty.sections, place: [block] } }
    expect((await save(shop, next, stolen, a.headers)).status).toBe(404)
    for (const video of [
      "javascript:alert(1)",
      "https://evil.example/watch?v=dQw4w9WgXcQ",
      "https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ",
      "http://www.youtube.com/watch?v=dQw4w9WgXcQ",
    ])
      expect((await save(shop, next, { ...empty, video }, a.headers)).status, video).toBe(400)
    const html = {
      ...empty,
      sections: { ...empty.sections, place: [{ kind: "html", id: "h", html: attack }] },
    }
    expect((await save(shop, next, html, a.headers)).status).toBe(400)
    expect((await save(shop, next, told("của B"), b.headers)).status).toBe(404)
  })

  it("takes a story as long as its limits allow", async () => {
    const { headers } = await member(shop, "chu@chuyen.example")
    const product = await createProduct(shop, headers)
    const long = Array.from({ length: 40 }, (_, index) => ({
      kind: "paragraph",
      id: `p${index}`,
      text: { vi: "chè ".repeat(1200), en: "tea ".repeat(1200) },
    }))
    const document = { ...empty, sections: { how_made: long, makers: long, place: long, material_area: [] } }
    const answer = await shop.post(`/vendor/stories/${product.id}`, { version: 0, document }, headers)
    expect(answer.status).toBe(200)
  })
})
