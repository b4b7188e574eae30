import { storyDocumentOf } from "../../src/catalogue/story-document.ts"
import { productRecord } from "./product-record.ts"

const OF_THE_CATALOGUE = [{ vi: "Chè trồng ở Tân Cương.", en: null }]

function productWith(told: Record<string, unknown>) {
  const product = productRecord()
  return { ...product, metadata: { ...Object(product.metadata), story: OF_THE_CATALOGUE, ...told } }
}

it("is found by what the catalogue tells while its vendor has told nothing", () => {
  expect(storyDocumentOf(productWith({}))?.text).toEqual(["Chè trồng ở Tân Cương."])
})

it("is found by what its vendor tells once that is approved, and no longer by what the page does not show", () => {
  const told_story = {
    sections: [
      {
        name: "how_made",
        blocks: [
          { kind: "heading", text: { vi: "Sao chè", en: "Roasting" } },
          { kind: "paragraph", text: { vi: "Chúng tôi sao bằng củi.", en: null } },
        ],
      },
    ],
    video: null,
  }
  const document = storyDocumentOf(productWith({ told_story }))
  expect(document?.text).toEqual(["Sao chè", "Chúng tôi sao bằng củi."])
  expect(document?.text_en).toEqual(["Roasting"])
})

it("is not listed where nobody has told a story", () => {
  expect(storyDocumentOf(productRecord())).toBeUndefined()
})
