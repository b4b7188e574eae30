import { spawnSync } from "node:child_process"
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"
import type {
  LabelBatchResponse,
  LotPage,
  Problem,
  ProductPage,
  TraceHeads,
  WorkspaceLotResponse,
  WorkspaceProductList,
} from "@cho-ocop/contracts"
import type { EpcisDocument, TraceRecord } from "@cho-ocop/trace"
import { schemaFaults } from "@cho-ocop/trace/epcis-schema"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { member } from "./goods.ts"
import { inShop } from "./shop.ts"
import { soon } from "./soon.ts"
import { fromNewAddress } from "./workspace.ts"

// The very modules that Medusa runs; imported through Vitest they would be second copies.
const load = createRequire(import.meta.url)
const { traceModule } = load(
  "../../src/trace/trace-module.ts",
) as typeof import("../../src/trace/trace-module.ts")
const { publishHeads } = load(
  "../../src/trace/publish-heads.ts",
) as typeof import("../../src/trace/publish-heads.ts")
const { verifyAll } = load("../../src/trace/verify-all.ts") as typeof import("../../src/trace/verify-all.ts")

type Headers = Record<string, string>
type Refused = { status: number; body: Problem }

const DAY_MS = 86_400_000
const kilograms = (value: number) => ({ value, unit: "kilogram" })
const jars = (value: number) => ({ value, unit: "piece" })
const workshop = { name: "Xưởng mẫu", commune_code: "00004" }

inShop((shop) => {
  const open = (lot: object, headers: Headers) =>
    shop.post<WorkspaceLotResponse>("/vendor/lots", { place: workshop, ...lot }, headers)
  const record = (id: string, event: object, headers: Headers) =>
    shop.post<WorkspaceLotResponse>(`/vendor/lots/${id}/events`, { place: workshop, ...event }, headers)
  const pageOf = (code: string | null) => shop.get<LotPage>(`/shop/lots/${code}`, fromNewAddress())
  const records = () => traceModule(shop.container()).records
  const database = () => shop.container().resolve<Knex>("__pg_connection__")

  /** What `pnpm trace:verify` runs. */
  const verifyCommand = async () => {
    const { rows } = await database().raw("select current_database() as name")
    const url = new URL(String(process.env.DATABASE_URL))
    url.pathname = rows[0].name
    const program = fileURLToPath(new URL("../../src/trace/run-verify.ts", import.meta.url))
    const env = { ...process.env, DATABASE_URL: url.href, TRACE_HEADS: "" }
    const { status, stdout } = spawnSync(process.execPath, ["--import", "tsx", program], {
      env,
      encoding: "utf8",
    })
    return { code: status, lastLine: stdout.trimEnd().split("\n").at(-1) }
  }

  const producer = async (vendor = 0) => {
    const { headers } = await member(shop, `lo-hang-${vendor}@cho-ocop.example`, { vendor })
    const { body } = await shop.get<WorkspaceProductList>("/vendor/products?sale=on_sale", headers)
    return { headers, product_id: String(body.products[0]?.id) }
  }
  /** Raw honey that came in, and jars that were filled with it. */
  const filledJars = async () => {
    const { headers, product_id } = await producer()
    const raw = {
      kind: "material",
      name: "Mật thô",
      number: "R-1",
      supplier: "Trại ong mẫu",
      quantity: kilograms(42.5),
      time: "2026-03-05T06:30",
    }
    const material = await open(raw, headers)
    expect(material.status).toBe(201)
    const made = {
      kind: "product",
      product_id,
      number: "MO-1",
      made_on: "2026-03-10",
      best_before: "2028-03-10",
      quantity: jars(80),
      inputs: [{ lot_id: material.body.lot.id, quantity: kilograms(40) }],
      time: "2026-03-10T10:15",
      people: [{ name: "Nguyễn Văn Mẫu", role: "thợ đóng lọ" }],
    }
    const opened = await open(made, headers)
    expect(opened.status).toBe(201)
    return { headers, product_id, made, lot: opened.body.lot, material: material.body.lot }
  }

  it("shows whoever scans the label how the goods came about, and that nothing was changed", async () => {
    const { headers, lot } = await filledJars()
    await record(lot.id, { kind: "tested", result: "passed", time: "2026-03-12T14:00" }, headers)
    const buyer = "Chị Hoa, 12 Hàng Bạc"
    await record(lot.id, { kind: "shipped", recipient: buyer, time: "2026-03-14T07:00" }, headers)
    const { status, body } = await pageOf(lot.code)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      number: "MO-1",
      best_before: "2028-03-10",
      is_void: false,
      product: { vendor: { name: body.vendor.name } },
      proof: { is_whole: true, records: 3 },
      serial: null,
    })
    expect(body.way.map(({ kind }) => kind)).toEqual(["received", "made", "tested", "shipped"])
    expect(body.way[0]).toMatchObject({ partner: "Trại ong mẫu", place: { province: "ha-noi" } })
    expect(body.way[1]).toMatchObject({ inputs: [{ name: "Mật thô", quantity: kilograms(40) }] })
    expect(JSON.stringify(body)).not.toContain("Hoa")

    const product = await shop.get<ProductPage>(`/shop/products/${body.product?.handle}`)
    expect(product.body).toMatchObject({
      certificate: body.certificate,
      lots: [{ code: lot.code, number: "MO-1", made_on: "2026-03-10" }],
    })

    const epcis = await shop.get<EpcisDocument>(`/shop/lots/${lot.code}/epcis`, fromNewAddress())
    expect(schemaFaults(epcis.body)).toEqual([])
    expect(epcis.body.epcisBody.eventList).toHaveLength(4)
    expect(JSON.stringify(epcis.body)).not.toMatch(/Hoa|Nguyễn Văn Mẫu/)
  })

  it("answers a mistyped code by what is wrong, an unknown one by nothing, and stops guessing", async () => {
    const { lot } = await filledJars()
    const code = String(lot.code)
    const wrong = code.slice(0, 9) + (code.endsWith("2") ? "3" : "2")
    expect((await pageOf(`${code.slice(0, 5)}-${code.slice(5).toLowerCase()}`)).status).toBe(200)
    const told = (await pageOf(wrong)) as unknown as Refused
    expect(told).toMatchObject({
      status: 400,
      body: { code: "code_mistyped", fields: { code: "check_character" } },
    })
    expect((await pageOf("ABC")).body).toMatchObject({ fields: { code: "length" } })
    const address = fromNewAddress()
    const guess = () => shop.get<Problem>("/shop/lots/2222222222", address)
    expect((await guess()).body).toMatchObject({ code: "not_found" })
    const answers = await Promise.all(Array.from({ length: 125 }, guess))
    expect(answers.at(-1)).toMatchObject({ status: 429, body: { code: "too_many_requests" } })
  })

  it("refuses what cannot have been, and whatever is another vendor's, and records nothing of it", async () => {
    const { headers, made, lot, material } = await filledJars()
    const { headers: strange, product_id: strangeProduct } = await producer(1)
    const packed = (time: string) => record(lot.id, { kind: "packed", time }, headers)
    expect(await packed("2026-03-09T08:00")).toMatchObject({
      status: 409,
      body: { code: "event_refused", fields: { time: "event_before_its_predecessor" } },
    })
    expect(await packed("2036-03-09T08:00")).toMatchObject({
      status: 409,
      body: { fields: { time: "event_in_the_future" } },
    })
    expect(await open(made, headers)).toMatchObject({ status: 409, body: { code: "lot_number_used" } })
    const stolen = { ...made, product_id: strangeProduct, number: "X-1" }
    expect((await open(stolen, strange)).status).toBe(404)
    expect((await open({ ...made, number: "X-2", product_id: strangeProduct }, headers)).status).toBe(404)
    const badNumber = { ...made, number: "X-3", gtin: "8930000000034" }
    expect(await open(badNumber, headers)).toMatchObject({
      status: 400,
      body: { fields: { gtin: "gtin_invalid" } },
    })
    expect(await verifyAll(records())).toMatchObject({ events: 2, broken: 0 })
    expect([lot.kind, material.kind]).toEqual(["product", "material"])
  })

  it("keeps a mistake to be seen, and tells the right thing in its place", async () => {
    const { headers, lot } = await filledJars()
    const wrong = await record(
      lot.id,
      { kind: "tested", result: "failed", time: "2026-03-12T14:00" },
      headers,
    )
    const event_id = String(wrong.body.events.at(-1)?.id)
    const correct = () =>
      shop.post<WorkspaceLotResponse>(
        `/vendor/lots/${lot.id}/corrections`,
        { event_id, reason: "incorrect_data", note: "Ghi nhầm kết quả" },
        headers,
      )
    expect((await correct()).body.events.at(-1)).toMatchObject({ correction: { note: "Ghi nhầm kết quả" } })
    expect(await correct()).toMatchObject({
      status: 409,
      body: { fields: { event_id: "event_corrected_already" } },
    })
    const right = { kind: "tested", result: "passed", time: "2026-03-12T14:00", replaces: event_id }
    expect((await record(lot.id, right, headers)).body.events).toHaveLength(3)
    const { body } = await pageOf(lot.code)
    expect(body.way.filter(({ kind }) => kind === "tested")).toEqual([
      expect.objectContaining({ result: "passed", is_corrected: true }),
    ])
    expect(body.proof).toMatchObject({ is_whole: true, records: 4 })
  })

  it("records one after the other however many at once, and finds out who changes a record", async () => {
    const { headers, lot } = await filledJars()
    const packed = () => record(lot.id, { kind: "packed", time: "2026-03-13T08:00" }, headers)
    const answers = await Promise.all(Array.from({ length: 8 }, packed))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 201))
    expect(await verifyAll(records())).toEqual({ events: 10, broken: 0, faults: [] })

    const tomorrow = new Date(Date.now() + DAY_MS)
    expect(await publishHeads(records(), tomorrow)).toHaveLength(1)
    expect(await publishHeads(records(), tomorrow)).toEqual([])
    const { body } = await shop.get<TraceHeads>("/shop/trace-heads")
    expect(body.heads[0]?.heads[0]).toMatchObject({ length: 10 })
    expect(await verifyAll(records(), body.heads)).toMatchObject({ events: 10, broken: 0 })
    expect(await verifyCommand()).toEqual({ code: 0, lastLine: "events 10, broken 0" })

    for (const attack of ["delete from trace_record", "update trace_record set told_by = ''"]) {
      await expect(database().raw(attack)).rejects.toThrow("cannot be changed")
    }
    // Whoever owns the database may switch the triggers off; then the hashes speak.
    await database().transaction(async (transaction) => {
      await transaction.raw("set local session_replication_role = replica")
      const [kept] = await transaction<{ record: TraceRecord }>("trace_record").where({ index: 4 })
      if (!kept) throw new Error("no record")
      const forged = { ...kept.record, event: { ...kept.record.event, time: "2026-03-13T09:00:00+07:00" } }
      await transaction("trace_record")
        .where({ index: 4 })
        .update({ record: JSON.stringify(forged) })
    })
    const { broken, faults } = await verifyAll(records())
    expect({ broken, faults }).toEqual({
      broken: 1,
      faults: [expect.stringMatching(/record 4 .*: altered/)],
    })
    expect(await verifyCommand()).toEqual({ code: 1, lastLine: "events 10, broken 1" })
    expect((await pageOf(lot.code)).body.proof.is_whole).toBe(false)
  })

  it("finds out who changes a lot's row, adds one, or hides what was told of it", async () => {
    const { lot } = await filledJars()
    const proof = async () => (await pageOf(lot.code)).body.proof.is_whole
    expect(await proof()).toBe(true)
    for (const attack of ["update lot set best_before = '2030-01-01'", "delete from lot", "truncate lot"]) {
      await expect(database().raw(attack)).rejects.toThrow("cannot be changed")
    }
    const forge = (sql: string) =>
      database().transaction(async (transaction) => {
        await transaction.raw("set local session_replication_role = replica")
        await transaction.raw(sql)
      })
    const faults = async () => (await verifyAll(records())).faults.map((fault) => fault.split(": ").slice(1))
    const its = `where id = '${lot.id}'`
    await forge(`update lot set best_before = '2030-01-01', amount = 81, code = '2222222222' ${its}`)
    expect(await faults()).toEqual([
      ["its row says something else than its record", "best_before, amount, code."],
    ])
    await forge(`update lot set amount = 80, code = '${lot.code}' ${its}`)
    expect(await proof()).toBe(false)
    expect(await verifyCommand()).toEqual({ code: 1, lastLine: "events 2, broken 1" })

    await forge(`update lot set best_before = '2028-03-10' ${its}`)
    expect(await proof()).toBe(true)
    await forge(`insert into lot select 'lot_forged', vendor_id, kind, product_id, name, 'F-1', null, gtin, made_on,
      best_before, amount, unit from lot ${its}`)
    await forge("update trace_record set lots = array['lot_forged'] where \"index\" = 1")
    expect(await faults()).toEqual([
      ["filed otherwise than its record says."],
      ["no record opens it."],
      ["no record opens it."],
    ])
  })

  it("prints labels with numbers of their own, counts their scans and warns of copies", async () => {
    const { headers, made, lot } = await filledJars()
    const ask = (labels: object) =>
      shop.post<LabelBatchResponse & Problem>(
        `/vendor/lots/${lot.id}/labels`,
        { sheet: "a4_40", barcode: "none", count: 100, serials: true, ...labels },
        headers,
      )
    expect(await ask({ barcode: "ean13" })).toMatchObject({
      status: 409,
      body: { code: "labels_refused", fields: { barcode: "gtin_missing" } },
    })
    expect((await ask({ count: 5001 })).status).toBe(400)
    const { status, body } = await ask({})
    expect(status).toBe(202)
    const path = `/vendor/labels/${body.batch.id}`
    await soon(async () => {
      const { batch } = (await shop.get<LabelBatchResponse>(path, headers)).body
      expect(batch).toMatchObject({ state: "done", drawn: 100 })
    })
    const pdf = await shop.bytes(`${path}/file`, headers)
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-")

    const withNumber = { ...made, number: "MO-2", gtin: "8930000000033", inputs: [] }
    const numbered = (await open(withNumber, headers)).body.lot
    const asked = await shop.post<LabelBatchResponse>(
      `/vendor/lots/${numbered.id}/labels`,
      { sheet: "a4_24", barcode: "ean13", count: 2, serials: true },
      headers,
    )
    await soon(async () => {
      const answer = await shop.get<LabelBatchResponse>(`/vendor/labels/${asked.body.batch.id}`, headers)
      expect(answer.body.batch).toMatchObject({ state: "done", refusal: null })
    })

    const [serial] = await database()("label_serial").where({ batch_id: body.batch.id, number: 1 })
    const scan = () => shop.post<LotPage>(`/shop/lots/${serial.code}/scans`, {}, fromNewAddress())
    await Promise.all([scan(), scan(), scan()])
    const { body: page } = await scan()
    expect(page).toMatchObject({ code: lot.code, serial: { number: 1, looks_copied: false } })
    expect(page.serial?.scans).toBeLessThanOrEqual(2)
    expect(Date.now() - Date.parse(String(page.serial?.first_scan_at))).toBeLessThan(5 * 60_000)
    await database().raw(
      `insert into label_scan select ?, date_trunc('minute', now()) - n * interval '6 hours'
       from generate_series(1, 24) as n`,
      [serial.code],
    )
    expect((await scan()).body.serial).toMatchObject({ looks_copied: true })
    const counted = await shop.get<LabelBatchResponse>(path, headers)
    expect(counted.body.batch).toMatchObject({ scanned: 1, look_copied: 1 })
    const { rows } = await database().raw("select * from label_scan limit 1")
    expect(Object.keys(rows[0])).toEqual(["serial_code", "minute"])

    const [other] = await database()("label_serial").where({ batch_id: body.batch.id, number: 2 })
    const oneAddress = fromNewAddress()
    const flood = (code: string) => shop.post<Problem>(`/shop/lots/${code}/scans`, {}, oneAddress)
    await Promise.all(Array.from({ length: 125 }, () => flood(serial.code)))
    const stopped = await flood(other.code)
    expect(stopped).toMatchObject({ status: 429, body: { code: "too_many_requests" } })
    expect((await flood("2222222222")).body).toEqual(stopped.body)
    expect(await database()("label_scan").where({ serial_code: other.code })).toEqual([])
    const elsewhere = await shop.post<LotPage>(`/shop/lots/${other.code}/scans`, {}, fromNewAddress())
    expect(elsewhere.body.serial).toMatchObject({ number: 2, scans: 1, looks_copied: false })
  })
})
