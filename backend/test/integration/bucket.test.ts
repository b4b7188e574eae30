import { member, phonePhoto, upload } from "./goods.ts"
import { inShop } from "./shop.ts"

/** A server that speaks as much of S3 as keeps files; the backend reads its environment once, so it comes first. */
const bucket = await vi.hoisted(async () => {
  const { createServer } = await import("node:http")
  const { text } = await import("node:stream/consumers")
  const files = new Map<string, string | undefined>()
  const server = createServer(async (request, response) => {
    await text(request)
    const key = request.url?.split("?")[0] ?? ""
    if (request.method === "PUT") files.set(key, request.headers["content-type"])
    if (request.method === "DELETE") files.delete(key)
    const isKnown = request.method === "PUT" || request.method === "DELETE" || files.has(key)
    response.writeHead(isKnown ? 200 : 404).end()
  })
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  const address = server.address()
  const origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`
  Object.assign(process.env, {
    S3_BUCKET: "cho-ocop",
    S3_ENDPOINT: origin,
    S3_FILE_URL: `${origin}/cho-ocop`,
    S3_ACCESS_KEY_ID: "key",
    S3_SECRET_ACCESS_KEY: "secret",
  })
  return { files, server, origin }
})

inShop((shop) => {
  afterAll(() => {
    bucket.server.closeAllConnections()
    bucket.server.close()
  })

  it("keeps photos in a bucket where one is configured, and shows them from there", async () => {
    const { headers } = await member(shop, "chu@kho.example")
    const { status, body } = await upload(shop, await phonePhoto(), headers)
    expect(status).toBe(201)
    const urls = [...body.picture.picture.sizes.map(({ url }) => url), body.picture.picture.preview_url]
    expect(bucket.files.size).toBe(urls.length)
    for (const url of urls) {
      const key = url.replace("/media/", "")
      expect(bucket.files.get(`/cho-ocop/${key}`)).toMatch(/^image\/(webp|jpeg)$/)
      expect((await shop.get(`/static/${key}`)).status).toBe(200)
    }
    expect((await shop.delete(`/vendor/pictures/${body.picture.id}`, headers)).status).toBe(204)
  })
})
