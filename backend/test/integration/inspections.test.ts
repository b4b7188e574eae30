import { createHash } from "node:crypto"
import { createRequire } from "node:module"
import type {
  CataloguePage,
  InspectionDraw,
  InspectionDrawList,
  InspectionFile,
  InspectionPlanResponse,
  LotPage,
  Problem,
  ProductPage,
  ProductQuality,
  Today,
  VisitInput,
  WorkspaceInspectionList,
  WorkspaceInspectionResponse,
  WorkspaceLotResponse,
} from "@cho-ocop/contracts"
import { addDays, vietnameseDate } from "@cho-ocop/ocop"
import { newOfficer } from "./officer.ts"
import { operator } from "./operator.ts"
import { inShop } from "./shop.ts"
import { soon } from "./soon.ts"
import { addMember, bearer, lettersTo, signIn } from "./workspace.ts"

// The very modules that Medusa runs; imported through Vitest they would be second copies.
const load = createRequire(import.meta.url)
const { tellOfInspections } = load(
  "../../src/inspection/tell-of-inspections.ts",
) as typeof import("../../src/inspection/tell-of-inspections.ts")
const { inspectionModule } = load(
  "../../src/inspection/inspection-module.ts",
) as typeof import("../../src/inspection/inspection-module.ts")

type Headers = Record<string, string>
type Inspected = { inspection: InspectionFile } & Partial<Problem>

const TODAY = vietnameseDate(new Date())
const TOMORROW = addDays(TODAY, 1)
const YESTERDAY = addDays(TODAY, -1)
const OWNER = "chu-co-so@cho-ocop.example"
const PDF = Buffer.from(
  "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n",
)
const VISIT: VisitInput = {
  visit_id: "0d8ff9a1-2a71-4ac1-9d1f-0c6c2f7f6a01",
  arrived_at: new Date(Date.now() - 3_600_000).toISOString(),
  left_at: new Date(Date.now() - 600_000).toISOString(),
  met_with: "Bà Lan, quản đốc",
  answers: [
    { point: "in_production", answer: "met" },
    { point: "place_clean", answer: "met", note: "Sạch" },
  ],
}
const RESULT = {
  reported_on: TODAY,
  properties: [{ name: "Độ ẩm", value: "6,5 %", limit: "≤ 7,0 %", passed: true }],
}
const FAILED = {
  reported_on: TODAY,
  properties: [
    { name: "Tổng số vi sinh vật hiếu khí", value: "9×10⁵ CFU/g", limit: "10⁴ CFU/g", passed: false },
  ],
}

inShop((shop) => {
  const post = async <Body = Inspected>(path: string, body?: object, headers?: Headers) =>
    shop.post<Body>(path, body, headers ?? (await operator(shop)))
  const plan = async (draft: object) =>
    post<InspectionPlanResponse & Problem>("/admin/inspection-plans", {
      title: "Kiểm tra tháng này",
      planned_on: TOMORROW,
      ...draft,
    })
  /** An inspection of a product that has a valid star, and its address. */
  const planned = async (more: object = {}) => {
    const page = await shop.product("validity=valid")
    const { body } = await plan({ kind: "ad_hoc", product_ids: [page.product.id], ...more })
    const [inspection] = body.plan.inspections
    const id = inspection?.id ?? ""
    return { page, id, product_id: inspection?.product.id ?? "", path: `/admin/inspections/${id}` }
  }
  const read = async (path: string) => (await shop.get<Inspected>(path, await operator(shop))).body.inspection
  const vendorOf = async (path: string) => {
    const { vendor } = await read(path)
    await addMember(shop.container(), { vendor_id: vendor.id, email: OWNER, role: "owner" })
    return bearer((await signIn(shop, OWNER)).body)
  }
  const lotOf = async (product_id: string, vendor: Headers) => {
    const { body } = await shop.post<WorkspaceLotResponse>(
      "/vendor/lots",
      {
        kind: "product",
        product_id,
        number: "L-2026-11",
        made_on: YESTERDAY,
        quantity: { value: 10, unit: "piece" },
        time: `${YESTERDAY}T08:00`,
        place: { name: "Xưởng" },
      },
      vendor,
    )
    return body.lot.id
  }
  const codeOf = async (lot_id: string, vendor: Headers) =>
    (await shop.get<WorkspaceLotResponse>(`/vendor/lots/${lot_id}`, vendor)).body.lot.code
  const subjects = async () => {
    await tellOfInspections(shop.container())
    return (await lettersTo(OWNER)).map(({ subject }) => subject)
  }

  it("draws products as anybody can repeat it, from a population that was frozen before the seed", async () => {
    const random = { kind: "random", province: "quang-ninh", draws: 3, seed_source: "Giải đặc biệt ngày mai" }
    const { body, status } = await plan(random)
    expect(status).toBe(201)
    const { id } = body.plan
    const published = async () => (await shop.get<InspectionDraw>(`/shop/inspection-plans/${id}`)).body
    expect(await published()).toMatchObject({ seed: null, drawn: null, seed_source: random.seed_source })
    expect((await shop.get<InspectionDrawList>("/shop/inspection-plans")).body.draws).toEqual([
      expect.objectContaining({
        plan_id: id,
        population: body.plan.population,
        draws: 3,
        seed_source: random.seed_source,
        drawn_at: null,
      }),
    ])

    const tooMany = await plan({ ...random, draws: 200 })
    expect(tooMany.body).toMatchObject({ code: "bad_request", fields: { draws: "more_than_population" } })

    const drawn = await post<InspectionPlanResponse>(`/admin/inspection-plans/${id}/draw`, { seed: "86024" })
    const draw = await published()
    const byPublishedRule = draw.population
      .map((handle) => ({ handle, rank: createHash("sha256").update(`86024\n${handle}`).digest("hex") }))
      .toSorted((one, other) => (one.rank < other.rank ? -1 : 1))
    const handles = draw.drawn?.map(({ handle }) => handle)
    expect(handles).toEqual(byPublishedRule.slice(0, 3).map(({ handle }) => handle))
    const nameOf = new Map(drawn.body.plan.products.map(({ handle, name }) => [handle, name]))
    expect(draw.drawn?.map(({ name }) => name)).toEqual(handles?.map((handle) => nameOf.get(handle)))
    expect(drawn.body.plan.inspections.map(({ product }) => product.handle).toSorted()).toEqual(
      handles?.toSorted(),
    )
    const again = await post<InspectionPlanResponse>(`/admin/inspection-plans/${id}/draw`, { seed: "86024" })
    expect(again.body.plan.inspections).toHaveLength(3)
    const other = await post<Problem>(`/admin/inspection-plans/${id}/draw`, { seed: "86025" })
    expect(other.body.code).toBe("already_decided")
    for (const change of [{ seed: "86025" }, { population: {} }]) {
      const changed = inspectionModule(shop.container()).updateInspectionPlans({ id, ...change })
      await expect(changed).rejects.toThrow("cannot be changed")
    }
    expect(await published()).toEqual(draw)
  })

  it("takes a visit once, however often the phone sends it, and tells another officer that one stands", async () => {
    const { path } = await planned()
    const finding = { grade: "minor", text: "Nhãn thiếu số lô", deadline: YESTERDAY }
    const samples = [{ taken_on: TODAY, laboratory: "Phòng thử nghiệm A" }]
    const visit = { ...VISIT, samples, findings: [finding] }
    const officer = await newOfficer(shop, "kiem-tra@can-bo.example")
    const onSharedPhone = await post(`${path}/visit`, { ...visit, officer_id: officer.id })
    expect([onSharedPhone.status, onSharedPhone.body.code]).toEqual([409, "other_officer"])
    const first = await post(`${path}/visit`, visit)
    expect(first.status).toBe(200)
    expect(first.body.inspection).toMatchObject({
      state: "visited",
      visit: { visit_id: VISIT.visit_id, met_with: "Bà Lan, quản đốc", officer: "admin@cho-ocop.example" },
      samples: [{ laboratory: "Phòng thử nghiệm A" }],
      findings: [{ text: finding.text, is_overdue: true }],
    })
    expect((await post(`${path}/visit`, visit)).body).toEqual(first.body)

    const visit_id = "b3c86a1e-37a8-4b4c-9a0c-4a8ad2b1c702"
    const other = { ...visit, visit_id, officer_id: officer.id, note: "Của tôi" }
    const late = await shop.post(`${path}/visit`, other, officer.headers)
    expect([late.status, late.body]).toEqual([
      409,
      expect.objectContaining({ code: "visit_already_told", current: first.body.inspection.visit }),
    ])
    expect(await read(path)).toEqual(first.body.inspection)
  })

  it("refuses what cannot be, and writes nothing of it", async () => {
    const { path } = await planned()
    const foreign = await planned({ product_ids: [(await shop.product("province=dak-lak")).product.id] })
    const foreignLot = await lotOf(foreign.product_id, await vendorOf(foreign.path))
    const soonAfter = new Date(Date.now() + 3_600_000).toISOString()
    const samples = [{ taken_on: TODAY, laboratory: "A", lot_id: foreignLot }]
    const faults: [object, object][] = [
      [{ samples }, { samples: "lot_unknown" }],
      [{ left_at: soonAfter }, { left_at: "date_in_future" }],
      [{ samples: [{ taken_on: TOMORROW, laboratory: "A" }] }, { "samples.0.taken_on": "date_in_future" }],
      [{ answers: [{ point: "khac", answer: "met" }] }, { "answers.0.point": "point_unknown" }],
    ]
    for (const [fault, fields] of faults) {
      expect((await post(`${path}/visit`, { ...VISIT, ...fault })).body).toMatchObject({
        code: "bad_request",
        fields,
      })
    }
    expect(await read(path)).toMatchObject({ state: "planned", samples: [], findings: [] })
  })

  it("leads a finding from the officer to the vendor and back until it is closed", async () => {
    const { path, id, page } = await planned({ kind: "periodic", every_months: 12 })
    const vendor = await vendorOf(path)
    expect(await subjects()).toEqual([`Lịch kiểm tra sản phẩm ${page.product.name.vi}`])
    await post(`${path}/visit`, VISIT)
    const finding = { grade: "major", text: "Thiếu sổ ghi nguyên liệu", deadline: TOMORROW }
    const made = await post(`${path}/findings`, finding)
    expect((await post(`${path}/close`)).body).toMatchObject({
      code: "inspection_refused",
      fields: { inspection: "finding_open" },
    })
    expect(await subjects()).toHaveLength(2)
    const { body: today } = await shop.get<Today>("/vendor/today", vendor)
    expect(today.to_dos).toContainEqual({ kind: "findings_to_answer", count: 1 })

    const at = `/vendor/inspection-findings/${made.body.inspection.findings[0]?.id}`
    const upload = `${at}/files?name=so.pdf&upload_id=1f5c7d1e-6a0b-4a55-8f0e-5d0d6c0b9a11`
    const octets = { ...vendor, "content-type": "application/octet-stream" }
    for (const _ of [1, 2]) expect((await shop.post(upload, PDF, octets)).status).toBe(201)
    const second = upload.replace("1f5c", "2f5c")
    const { body: filed } = await shop.post<WorkspaceInspectionResponse>(second, PDF, octets)
    expect(filed.inspection.findings[0]?.files).toHaveLength(2)
    const file = `files/${filed.inspection.findings[0]?.files[0]?.id}`
    expect(await shop.bytes(`${at}/${file}`, vendor)).toEqual(PDF)
    const script = await shop.post<Problem>(second.replace("2f5c", "3f5c"), Buffer.from("<script>"), octets)
    expect([script.status, script.body.code]).toEqual([415, "file_type_refused"])

    const answered = await shop.post<WorkspaceInspectionResponse>(
      `${at}/answer`,
      { text: "Đã lập sổ" },
      vendor,
    )
    expect(answered.body.inspection).toMatchObject({ to_answer: 0, findings: [{ state: "answered" }] })
    const judge = `${path}/findings/${made.body.inspection.findings[0]?.id}/verdict`
    await post(judge, { verdict: "send_back", message: "Thiếu tháng 10", deadline: TOMORROW })
    expect(await subjects()).toContain(`Kiểm tra ${page.product.name.vi}: cần trả lời thêm`)
    await shop.post(`${at}/answer`, { text: "Đã bổ sung tháng 10" }, vendor)
    await post(judge, { verdict: "close" })
    const late = await shop.post<Problem>(`${at}/answer`, { text: "Thêm nữa" }, vendor)
    expect(late.body).toMatchObject({ code: "inspection_refused", fields: { inspection: "closed" } })

    const closed = await post(`${path}/close`)
    expect(closed.body.inspection).toMatchObject({ state: "closed", outcome: "findings_closed" })
    expect(await subjects()).toContain(`Kiểm tra ${page.product.name.vi}: đã kết thúc`)
    const told = await subjects()
    expect(await subjects()).toEqual(told)
    const { body: mine } = await shop.get<WorkspaceInspectionList>("/vendor/inspections", vendor)
    expect(mine.inspections.map((each) => [each.id === id, each.state])).toEqual([
      [false, "planned"],
      [true, "closed"],
    ])
  })

  it("tells everybody how inspections ended and what may be published, and nothing else", async () => {
    const { path, page } = await planned()
    const quality = async () =>
      (await shop.get<ProductQuality>(`/shop/products/${page.product.handle}/quality`)).body
    const vendor = await vendorOf(path)
    const lot_id = await lotOf(page.product.id, vendor)
    await post(`${path}/visit`, {
      ...VISIT,
      samples: [
        { taken_on: TODAY, laboratory: "Phòng thử nghiệm A", lot_id },
        { taken_on: TODAY, laboratory: "Phòng thử nghiệm B" },
      ],
    })
    expect((await post(`${path}/close`)).body.fields).toEqual({ inspection: "result_missing" })
    const [kept, failed] = (await read(path)).samples
    const at = `${path}/samples/${kept?.id}`
    const octets = { ...(await operator(shop)), "content-type": "application/octet-stream" }
    const picture = await shop.post<Problem>(`${at}/file?name=phieu.pdf`, Buffer.from("not a PDF"), octets)
    expect([picture.status, picture.body.code]).toEqual([415, "file_type_refused"])
    expect((await shop.post(`${at}/file?name=phieu.pdf`, PDF, octets)).status).toBe(200)
    expect(await shop.bytes(`/vendor/inspection-samples/${kept?.id}/file`, vendor)).toEqual(PDF)
    expect((await post(`${at}/result`, { ...RESULT, reported_on: TOMORROW })).body.fields).toEqual({
      reported_on: "date_in_future",
    })
    await post(`${at}/result`, RESULT)
    expect((await post(`${at}/result`, FAILED)).body.code).toBe("already_decided")
    await post(`${at}/publication`, { is_public: true })
    await post(`${path}/samples/${failed?.id}/result`, FAILED)
    expect((await post(`${path}/close`)).body.fields).toEqual({ inspection: "failed_sample" })
    const { body } = await post(`${path}/findings`, {
      grade: "minor",
      text: "Mẫu B không đạt",
      deadline: TODAY,
    })
    await post(`${path}/findings/${body.inspection.findings[0]?.id}/verdict`, { verdict: "close" })
    expect(await quality()).toMatchObject({ inspections: [], results: [] })

    expect((await post(`${path}/close`)).status).toBe(200)
    const told = await quality()
    expect(told).toMatchObject({
      inspections: [
        { visited_on: TODAY, closed_on: TODAY, kind: "ad_hoc", outcome: "findings_closed", draw: null },
      ],
      results: [{ laboratory: "Phòng thử nghiệm A", lot_number: "L-2026-11", passed: true }],
    })
    expect(told.results).toHaveLength(1)
    expect(JSON.stringify(told)).not.toMatch(/Lan|admin|Mẫu B/)
  })

  it("withdraws the certificate for a grave finding, and takes badge and listing away", async () => {
    const { path, page } = await planned()
    const vendor = await vendorOf(path)
    const lot_id = await lotOf(page.product.id, vendor)
    const findings = [
      { grade: "grave", text: "Mẫu có chất cấm", deadline: TOMORROW, lot_ids: [lot_id] },
      { grade: "minor", text: "Nhãn mờ", deadline: TOMORROW },
    ]
    const { body } = await post(`${path}/visit`, { ...VISIT, findings })
    const [grave, minor] = body.inspection.findings
    const certificate = body.inspection.certificates.find(({ state }) => state === "recognised")
    const decision = {
      certificate_id: certificate?.id,
      ground: "breach_of_law",
      decision_number: "4321/QĐ-UBND",
      decided_by: certificate?.star === 5 ? "ministry" : "province",
      decided_on: TODAY,
      take_down: false,
      lot_ids: [lot_id],
    }
    const withdraw = (id: string | undefined, more: object = {}) =>
      post(`${path}/findings/${id}/withdrawal`, { ...decision, ...more })
    expect((await withdraw(minor?.id)).body.fields).toEqual({ inspection: "not_grave" })
    expect((await withdraw(grave?.id, { decided_on: TOMORROW })).body.fields).toEqual({
      change: "in_the_future",
    })
    expect((await withdraw(grave?.id, { lot_ids: ["lot_khac"] })).body.fields).toEqual({
      lot_ids: "lot_unknown",
    })
    const used = await withdraw(grave?.id, { decision_number: certificate?.decision_number })
    expect(used.body.code).toBe("decision_number_used")
    expect((await read(path)).findings[0]?.withdrawal).toBeNull()

    const withdrawn = await withdraw(grave?.id, { take_down: true })
    expect(withdrawn.body.inspection.findings[0]).toMatchObject({
      state: "closed",
      withdrawal: { certificate: certificate?.handle, decision_number: "4321/QĐ-UBND", took_down: true },
    })
    const { handle, name } = page.product
    expect((await shop.get<ProductPage>(`/shop/products/${handle}`)).status).toBe(404)
    const state = (await shop.get<{ state: string }>(`/shop/certificates/${certificate?.handle}`)).body.state
    expect(state).toBe("revoked")
    const { body: label } = await shop.get<LotPage>(`/shop/lots/${await codeOf(lot_id, vendor)}`)
    expect(label).toMatchObject({
      name,
      product: null,
      certificate: { handle: certificate?.handle, recognition: { standing: "revoked" } },
    })
    const { body: quality } = await shop.get<ProductQuality>(`/shop/products/${handle}/quality`)
    expect(quality).toMatchObject({
      product: { handle, is_shown: false },
      withdrawn_certificate: certificate?.handle,
    })
    await soon(async () => {
      const found = await shop.get<CataloguePage>(`/shop/catalogue?q=${encodeURIComponent(name.vi)}`)
      expect(found.body.items.map((item) => item.handle)).not.toContain(handle)
    })
    expect((await withdraw(grave?.id)).body.fields).toEqual({ inspection: "withdrawn_already" })
    await post(`${path}/findings/${minor?.id}/verdict`, { verdict: "close" })
    expect((await post(`${path}/close`)).body.inspection.outcome).toBe("withdrawn")
  })

  it("tells of an answer that is overdue, once", async () => {
    const { path, page } = await planned()
    await vendorOf(path)
    await subjects()
    const { body } = await post(`${path}/findings`, { grade: "minor", text: "Nhãn mờ", deadline: TODAY })
    const [finding] = body.inspection.findings
    expect(finding?.is_overdue).toBe(false)
    await inspectionModule(shop.container()).updateInspectionFindings({
      id: finding?.id ?? "",
      deadline: YESTERDAY,
    })
    const overdue = `Kiểm tra ${page.product.name.vi}: đã quá hạn trả lời`
    expect(await subjects()).toContain(overdue)
    expect((await subjects()).filter((subject) => subject === overdue)).toHaveLength(1)
    const { body: list } = await shop.get<{ inspections: { id: string }[] }>(
      "/admin/inspections?show=overdue",
      await operator(shop),
    )
    expect(list.inspections).toHaveLength(1)
  })
})
