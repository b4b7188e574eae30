import type {
  AssessmentDocument,
  Problem,
  WorkspaceAssessmentResponse,
  WorkspaceLotResponse,
} from "@cho-ocop/contracts"
import { type Rubric, rubricOf } from "@cho-ocop/ocop/rubrics"
import { createProduct, member } from "./goods.ts"
import { operator } from "./operator.ts"
import { inShop } from "./shop.ts"

type Headers = Record<string, string>

const tea = rubricOf(11) as Rubric
const empty: AssessmentDocument = { set: 11, sheets: {} }

/** Every criterion answered with its best level, some of them with words. */
const best = ({ set, criteria }: Rubric, said: Record<string, object> = {}): AssessmentDocument => ({
  set,
  sheets: {
    [set]: Object.fromEntries(
      criteria.map(({ number, levels }) => [
        number,
        { level: levels.length - 1, note: "", papers: [], links: "", ...said[number] },
      ]),
    ),
  },
})

inShop((shop) => {
  const at = (product: string, rest = "") => `/vendor/products/${product}/assessment${rest}`
  const save = (product: string, body: object, headers: Headers) =>
    shop.post<WorkspaceAssessmentResponse>(at(product), body, headers)
  const read = async (product: string, headers: Headers) =>
    (await shop.get<WorkspaceAssessmentResponse>(at(product), headers)).body.assessment
  const file = (id: string | undefined, query: string, headers: Headers) =>
    shop.get<Record<string, unknown>>(`/vendor/assessments/${id}/file?${query}`, headers)

  const teaMaker = async () => {
    const { headers } = await member(shop, "chu@tudanhgia.example", { name: "Chị Hoa" })
    const { id } = await createProduct(shop, headers)
    return { headers, id }
  }

  it("keeps what is written, finishes it, and opens the next one when somebody writes on", async () => {
    const { headers, id } = await teaMaker()
    expect(await read(id, headers)).toMatchObject({ suggested_set: 11, latest: null, finished: [] })
    const begun = await save(id, { version: 0, document: empty }, headers)
    expect(begun.body.assessment.latest).toMatchObject({ version: 1, is_finished: false })

    const said = { "1.1": { note: "Vườn chè của tổ hợp tác.", links: "https://htx.example/vuon" } }
    const document = best(tea, said)
    expect((await save(id, { version: 1, document }, headers)).body.assessment.latest).toMatchObject({
      version: 2,
      document,
      edited_by: "Chị Hoa",
    })
    const finish = () => shop.post<WorkspaceAssessmentResponse>(at(id, "/finish"), { version: 2 }, headers)
    await finish()
    const { assessment } = (await finish()).body
    expect(assessment.finished).toMatchObject([
      { set: 11, points: 100, would_reach: 5, finished_by: "Chị Hoa" },
    ])

    const lower = { ...document, sheets: { 11: {} } }
    await save(id, { version: 2, document: lower }, headers)
    const after = await read(id, headers)
    expect(after.latest).toMatchObject({ version: 3, document: lower, is_finished: false })
    expect(after.finished).toEqual(assessment.finished)
  })

  it("writes over nobody's words, and refuses levels that the rubric does not have", async () => {
    const { headers, id } = await teaMaker()
    await save(id, { version: 0, document: best(tea) }, headers)
    const late = await shop.post<Problem>(
      at(id),
      { version: 0, document: best(tea, { "1.1": { note: "muộn" } }) },
      headers,
    )
    expect(late).toMatchObject({
      status: 409,
      body: { code: "edited_meanwhile", current: { latest: { version: 1 } } },
    })
    const impossible = best(tea, { "1.1": { level: 7 } })
    const refused = await shop.post<Problem>(at(id), { version: 1, document: impossible }, headers)
    expect(refused).toMatchObject({ status: 400, body: { fields: { "document.sheets.11.1.1": "invalid" } } })
  })

  it("fills in what the market can show with its link, and nothing it cannot", async () => {
    const { headers } = await member(shop, "chu@tudanhgia.example")
    const { body } = await shop.get<{ products: { id: string }[] }>("/vendor/products?sale=on_sale", headers)
    const id = String(body.products[0]?.id)
    const before = await read(id, headers)
    expect(before).toMatchObject({
      proofs: { electronic_traceability: null, online_sales: { delivered: 0 } },
      held: [],
    })
    const opened = await shop.post<WorkspaceLotResponse>(
      "/vendor/lots",
      {
        kind: "product",
        product_id: id,
        number: "TDG-1",
        made_on: "2026-11-01",
        quantity: { value: 10, unit: "piece" },
        time: "2026-11-01T08:00",
        place: { name: "Xưởng" },
      },
      headers,
    )
    const { code } = opened.body.lot
    const after = await read(id, headers)
    expect(after.proofs.electronic_traceability).toEqual({ lots: 1, code })
    expect(after.held).toEqual(["electronic_traceability"])

    const { latest } = (await save(id, { version: 0, document: best(tea) }, headers)).body.assessment
    const { criteria } = (await file(latest?.id, "format=json&locale=vi", headers)).body as {
      criteria: { number: string; shown: { by: string; link: string }[] }[]
    }
    const shown = criteria.flatMap((each) => each.shown.map(({ by, link }) => [each.number, by, link]))
    expect(shown).toEqual(
      ["2.3", "5.1"].map((number) => [
        number,
        "electronic_traceability",
        expect.stringContaining(`/q/${code}`),
      ]),
    )
  })

  it("hands the file out as PDF, JSON and table that all say that it is no star", async () => {
    const { headers, id } = await teaMaker()
    const { latest } = (await save(id, { version: 0, document: empty }, headers)).body.assessment
    const json = await file(latest?.id, "format=json&locale=vi", headers)
    expect(json.body).toMatchObject({
      kind: "self_assessment",
      notice: expect.stringContaining("không phải kết quả xếp hạng"),
      product: "Trà thử nghiệm",
      points: 0,
      would_reach: null,
      next: { star: 3, missing_points: 50 },
    })
    const pdf = await file(latest?.id, "format=pdf&locale=vi", headers)
    expect(pdf.headers["content-type"]).toBe("application/pdf")
    const table = await file(latest?.id, "format=csv&locale=en", headers)
    expect(String(table.body)).toContain("Part,Criterion,About")
    expect(String(table.body)).toContain(
      "This is the entity’s own assessment and no rating. Stars are given by ",
    )
  })

  it("shows nothing of it to the operator", async () => {
    const { headers, id } = await teaMaker()
    const { latest } = (await save(id, { version: 0, document: empty }, headers)).body.assessment
    const admin = await operator(shop)
    expect((await shop.get(at(id), admin)).status).toBe(401)
    expect((await file(latest?.id, "format=json", admin)).status).toBe(401)
  })
})
