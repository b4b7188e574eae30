import sharp from "sharp"
import { renderPhoto } from "../../src/pictures/render-photo.ts"

it("takes a screenshot that is longer than the page's picture format knows", async () => {
  const screenshot = await sharp({ create: { width: 1000, height: 20_000, channels: 3, background: "#a87" } })
    .jpeg()
    .toBuffer()
  const { webp } = await renderPhoto(screenshot)
  expect(webp.at(-1)).toMatchObject({ width: 819, height: 16_383 })
})
