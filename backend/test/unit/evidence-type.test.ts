import sharp from "sharp"
import { evidenceTypeOf } from "../../src/registration/evidence-type.ts"

const PDF = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n")
const SCRIPT = Buffer.from("<script>alert(1)</script>")
const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#a87" } })

it("takes a paper as a document or a photo", async () => {
  expect(await evidenceTypeOf(PDF)).toBe("application/pdf")
  expect(await evidenceTypeOf(await photo(40, 30).jpeg().toBuffer())).toBe("image/jpeg")
  expect(await evidenceTypeOf(await photo(40, 30).webp().toBuffer())).toBe("image/webp")
})

it("takes no paper that a browser might read as a page, whatever it looks like", async () => {
  const refused = { code: "file_type_refused" }
  const png = await photo(40, 30).png().toBuffer()
  await expect(evidenceTypeOf(Buffer.concat([PDF, SCRIPT]))).rejects.toMatchObject(refused)
  await expect(evidenceTypeOf(Buffer.concat([png, SCRIPT]))).rejects.toMatchObject(refused)
  const told = await photo(40, 30)
    .jpeg()
    .withExif({ IFD0: { Copyright: "<script>alert(1)</script>" } })
  await expect(evidenceTypeOf(await told.toBuffer())).rejects.toMatchObject(refused)
})

it("takes no small picture that unfolds to a huge one", async () => {
  const bomb = await photo(9000, 9000).png({ compressionLevel: 9 }).toBuffer()
  await expect(evidenceTypeOf(bomb)).rejects.toMatchObject({ code: "file_too_large" })
})
