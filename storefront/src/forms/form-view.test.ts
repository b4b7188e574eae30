import { expect, it } from "vitest"
import { z } from "zod"
import { sendForm } from "./form-view.ts"

const Lot = z.object({
  number: z.string().max(5),
  made_on: z.iso.date(),
  people: z.array(z.object({ name: z.email() })),
})

it("says of a field left empty that it is missing, and of a filled one what is wrong with it", async () => {
  const typed = { number: "L-1234567", made_on: "", people: [{ name: "" }] }
  const sent = await sendForm("vi", Lot, typed, async () => {})
  expect(sent).toMatchObject({
    ok: false,
    view: {
      status: 422,
      problems: {
        number: expect.stringContaining("Dài quá"),
        made_on: "Mời bạn điền ô này.",
        "people.0.name": "Mời bạn điền ô này.",
      },
    },
  })
})
