import sharp from "sharp"
import { refuseDisguise } from "../../src/pictures/refuse-disguise.ts"
import { renderPhoto } from "../../src/pictures/render-photo.ts"

it("takes a screenshot that is longer than the page's picture format knows", async () => {
  const screenshot = await sharp({ create: { width: 1000, height: 20_000, channels: 3, background: "#a87" } })
    .jpeg()
    .toBuffer()
  const { webp } = await renderPhoto(screenshot)
  expect(webp.at(-1)).toMatchObject({ width: 819, height: 16_383 })
})

it("takes a camera photo that holds telling words among its pixels by chance, not behind its end", async () => {
  const noise = { type: "gaussian", mean: 128, sigma: 60 } as const
  const photo = await sharp({ create: { width: 3200, height: 2400, channels: 3, background: "#000", noise } })
    .jpeg({ quality: 95 })
    .toBuffer()
  photo.write("<sVg ", Math.floor(photo.length / 2), "latin1")
  expect(() => refuseDisguise(photo)).not.toThrow()
  const disguised = Buffer.concat([photo, Buffer.from("<sVg onload=x>")])
  expect(() => refuseDisguise(disguised)).toThrow("more than a photo")
})
