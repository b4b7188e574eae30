import { createRequire } from "node:module"
import { deflateRawSync } from "node:zlib"
import {
  IMPORT_COLUMNS,
  type Import,
  type ImportResponse,
  type ProductPage,
  type WorkspaceProductList,
  type WorkspaceProductResponse,
} from "@cho-ocop/contracts"
import { Modules } from "@medusajs/framework/utils"
import writeXlsxFile from "write-excel-file/node"
import { createProduct, member } from "./goods.ts"
import { inShop, type Shop } from "./shop.ts"

const { default: finishImports } = createRequire(import.meta.url)(
  "../../src/jobs/finish-imports.ts",
) as typeof import("../../src/jobs/finish-imports.ts")

type Headers = Record<string, string>
type Line = Partial<Record<(typeof IMPORT_COLUMNS)[number], string | number>>

const tea: Line = {
  name_vi: "Trà nhập bảng",
  set: 11,
  province_code: "01",
  commune_code: "00004",
  description_vi: "Trà sao tay",
  harvest_months: "3, 4",
  variant_vi: "Gói 100 g",
  weight_g: 100,
  price_vnd: 90_000,
  stock: 12,
}

const csvOf = (lines: Line[]) =>
  Buffer.from(
    [IMPORT_COLUMNS, ...lines.map((line) => IMPORT_COLUMNS.map((column) => line[column] ?? ""))]
      .map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(","))
      .join("\n"),
  )

const workbookOf = (lines: Line[]) =>
  writeXlsxFile([
    IMPORT_COLUMNS.map((value) => ({ value, type: String })),
    ...lines.map((line) =>
      IMPORT_COLUMNS.map((column) => {
        const value = line[column] ?? ""
        return typeof value === "number" ? { value, type: Number } : { value, type: String }
      }),
    ),
  ]).toBuffer()

const send = (shop: Shop, bytes: Buffer, headers: Headers, name = "sản phẩm.xlsx") =>
  shop.post<ImportResponse>(`/vendor/imports?name=${encodeURIComponent(name)}`, bytes, {
    ...headers,
    "content-type": "application/octet-stream",
  })

const finished = (shop: Shop, { id }: Import, headers: Headers) =>
  vi.waitFor(
    async () => {
      const { body } = await shop.get<ImportResponse>(`/vendor/imports/${id}`, headers)
      if (!["done", "failed"].includes(body.import.state)) throw new Error(body.import.state)
      return body.import
    },
    { timeout: 60_000, interval: 250 },
  )

const countOf = async (shop: Shop, headers: Headers, q = "Trà") =>
  (await shop.get<WorkspaceProductList>(`/vendor/products?q=${encodeURIComponent(q)}`, headers)).body.count

inShop((shop) => {
  it("reads a table first, then imports it once it is confirmed, also when confirmed twice", async () => {
    const { headers } = await member(shop, "chu@bang.example")
    const before = await countOf(shop, headers)
    const lines = [tea, { ...tea, variant_vi: "Gói 500 g", weight_g: 500, price_vnd: "400.000" }]
    const { status, body } = await send(shop, await workbookOf(lines), headers)
    expect(status).toBe(201)
    expect(body.import).toMatchObject({ state: "ready", row_count: 2, new_products: 1, fault_count: 0 })
    expect(await countOf(shop, headers)).toBe(before)

    const path = `/vendor/imports/${body.import.id}/confirm`
    const answers = await Promise.all([shop.post(path, {}, headers), shop.post(path, {}, headers)])
    expect(answers.map((answer) => answer.status)).toEqual([202, 202])
    expect(await finished(shop, body.import, headers)).toMatchObject({ state: "done", done_products: 1 })
    const list = await shop.get<WorkspaceProductList>("/vendor/products?q=nhập bảng", headers)
    expect(list.body.products).toMatchObject([
      { draft_state: "edited", sale: "not_yet", variant_count: 2, price: 90_000, set: 11 },
    ])
  })

  it("names every faulty cell of a table with a thousand faults, and imports nothing", async () => {
    const { headers } = await member(shop, "chu@bang.example")
    const before = await countOf(shop, headers)
    const faulty = Array.from({ length: 250 }, (_, index) => ({
      ...tea,
      name_vi: `Trà ${index}`,
      set: 99,
      commune_code: "99999",
      price_vnd: "chín chục",
      stock: "-1",
    }))
    const { body } = await send(shop, csvOf([tea, ...faulty]), headers, "lỗi.csv")
    expect(body.import).toMatchObject({ state: "faulty", row_count: 251, fault_count: 1000 })
    expect(body.import.faults.slice(0, 4)).toEqual([
      { row: 3, column: "set", code: "set_unknown", given: "99" },
      { row: 3, column: "commune_code", code: "commune_unknown", given: "99999" },
      { row: 3, column: "price_vnd", code: "not_a_number", given: "chín chục" },
      { row: 3, column: "stock", code: "too_small", given: "-1" },
    ])
    const answer = await shop.post(`/vendor/imports/${body.import.id}/confirm`, {}, headers)
    expect(answer).toMatchObject({ status: 409, body: { code: "import_not_ready" } })
    expect(await countOf(shop, headers)).toBe(before)
  })

  it("tells apart what cannot be right", async () => {
    const { headers } = await member(shop, "chu@bang.example")
    const own = await createProduct(shop, headers)
    const wrong: [Line[], string, string][] = [
      [[{ ...tea, name_vi: "" }], "name_vi", "required"],
      [[{ ...tea, weight_g: "1,5" }], "weight_g", "not_whole"],
      [[{ ...tea, price_vnd: 10 ** 12 }], "price_vnd", "too_large"],
      [[{ ...tea, name_vi: "T".repeat(121) }], "name_vi", "too_long"],
      [[{ ...tea, harvest_months: "13" }], "harvest_months", "months_unreadable"],
      [[tea, tea], "variant_vi", "duplicate_variant"],
      [[tea, { ...tea, variant_vi: "Khác", set: 12 }], "set", "differs_within_product"],
      [[{ ...tea, product_id: "prod_of_somebody" }], "product_id", "product_unknown"],
      [[{ ...tea, product_id: own.id, variant_id: "variant_x" }], "variant_id", "variant_unknown"],
    ]
    for (const [lines, column, code] of wrong) {
      const { body } = await send(shop, csvOf(lines), headers, "a.csv")
      expect(body.import, code).toMatchObject({ state: "faulty", faults: [{ column, code }] })
    }
  })

  it("refuses files that are no table, too long, or a bomb", async () => {
    const { headers } = await member(shop, "chu@bang.example")
    const refused = async (bytes: Buffer, status: number, code: string) =>
      expect(await send(shop, bytes, headers)).toMatchObject({ status, body: { code } })
    await refused(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 1, 2]), 415, "table_unreadable")
    await refused(Buffer.from("PK\u0003\u0004 no zip at all", "latin1"), 415, "table_unreadable")
    await refused(Buffer.from("name,price\na,1"), 422, "table_columns")
    const long = Array.from({ length: 2001 }, (_, index) => ({ ...tea, name_vi: `Trà ${index}` }))
    await refused(csvOf(long), 422, "table_too_long")
    await refused(zipOf(Buffer.alloc(200 * 1024 * 1024)), 415, "table_unreadable")
    await refused(zipOf(Buffer.alloc(200 * 1024 * 1024), 1000), 415, "table_unreadable")
    await refused(Buffer.alloc(5 * 1024 * 1024 + 1, "a"), 413, "file_too_large")
  })

  it("gives back in an export what an import takes, and no formula runs", async () => {
    const { headers } = await member(shop, "chu@bang.example")
    await createProduct(shop, headers, { name: { vi: '=HYPERLINK("http://x")', en: "" } })
    const csv = (await shop.bytes("/vendor/export?format=csv", headers)).toString("utf8")
    expect(csv).toContain("'=HYPERLINK")
    for (const format of ["csv", "xlsx"]) {
      const file = await shop.bytes(`/vendor/export?format=${format}`, headers)
      const { body } = await send(shop, file, headers, `a.${format}`)
      expect(body.import.faults).toEqual([])
      expect(body.import).toMatchObject({ state: "ready", new_products: 0 })
    }
  })

  it("changes price and stock of what is on sale through a table", async () => {
    const { headers } = await member(shop, "chu@bang.example")
    const csv = (await shop.bytes("/vendor/export?format=csv", headers)).toString("utf8")
    const [headings = "", line = ""] = csv.split("\n")
    const cells = line.split(",")
    const changed = [...cells.slice(0, -2), "77000", "5"].join(",")
    const { body } = await send(shop, Buffer.from(`${headings}\n${changed}`), headers, "a.csv")
    expect(body.import).toMatchObject({ state: "ready", changed_products: 1 })
    await shop.post(`/vendor/imports/${body.import.id}/confirm`, {}, headers)
    expect(await finished(shop, body.import, headers)).toMatchObject({ state: "done" })
    const list = await shop.get<WorkspaceProductList>("/vendor/products", headers)
    const handle = list.body.products.find(({ id }) => id === cells[0])?.handle
    const page = (await shop.get<ProductPage>(`/shop/products/${handle}`)).body
    expect(page.variants.find(({ id }) => id === cells[1])).toMatchObject({ price: 77_000, stock: 5 })
  })

  it("tells how far it is while it changes prices, and waits for whoever is writing a product", async () => {
    const { headers } = await member(shop, "chu@bang.example")
    const csv = (await shop.bytes("/vendor/export?format=csv", headers)).toString("utf8")
    const [headings = "", ...rows] = csv.split("\n").filter(Boolean)
    const own = await Promise.all(
      Array.from({ length: 12 }, () =>
        createProduct(shop, headers, { description: { vi: "Trà sao tay.", en: "" } }),
      ),
    )
    const ownRows = (await shop.bytes("/vendor/export?format=csv", headers))
      .toString("utf8")
      .split("\n")
      .filter((row) => own.some(({ id }) => row.startsWith(id)))
    const changed = rows.map((row) => [...row.split(",").slice(0, -2), "77000", "5"].join(","))
    const table = Buffer.from([headings, ...ownRows, ...changed].join("\n"))
    const { body } = await send(shop, table, headers, "a.csv")
    expect(body.import.faults).toEqual([])
    const last = rows.at(-1)?.split(",")[0] ?? ""
    const locking = shop.container().resolve(Modules.LOCKING)
    await locking.acquire(`product-draft:${last}`, { ownerId: "somebody else" })
    await shop.post(`/vendor/imports/${body.import.id}/confirm`, {}, headers)
    const told = async () =>
      (await shop.get<ImportResponse>(`/vendor/imports/${body.import.id}`, headers)).body.import
    await vi.waitFor(async () => expect((await told()).done_products).toBeGreaterThanOrEqual(10), {
      timeout: 20_000,
    })
    const { version } = (await shop.get<WorkspaceProductResponse>(`/vendor/products/${last}`, headers)).body
      .product
    expect(version).toBe(0)
    expect((await told()).state).toBe("importing")
    await locking.release(`product-draft:${last}`, { ownerId: "somebody else" })
    expect(await finished(shop, body.import, headers)).toMatchObject({
      state: "done",
      done_products: body.import.changed_products,
    })
  })

  it("leaves everything as it was where the import breaks off in the middle", async () => {
    const { headers, vendor } = await member(shop, "chu@bang.example")
    const csv = (await shop.bytes("/vendor/export?format=csv", headers)).toString("utf8")
    const [headings = "", ...rows] = csv.split("\n").filter(Boolean)
    expect(rows.length).toBeGreaterThan(1)
    const changed = rows.map((row) => [...row.split(",").slice(0, -2), "77000", "5"].join(","))
    const fresh = IMPORT_COLUMNS.map((column) => tea[column] ?? "")
      .join(",")
      .replace("3, 4", '"3, 4"')
    const table = Buffer.from([headings, fresh, ...changed].join("\n"))
    const { body } = await send(shop, table, headers, "a.csv")
    expect(body.import.faults).toEqual([])
    const database = shop.container().resolve("__pg_connection__")
    const last = rows.at(-1)?.split(",")[1]
    await database.raw(
      `delete from inventory_level where inventory_item_id in
         (select inventory_item_id from product_variant_inventory_item where variant_id = ?)`,
      [String(last)],
    )
    const before = (await shop.bytes("/vendor/export?format=csv", headers)).toString("utf8")

    await shop.post(`/vendor/imports/${body.import.id}/confirm`, {}, headers)
    expect(await finished(shop, body.import, headers)).toMatchObject({ state: "failed", done_products: 0 })
    expect((await shop.bytes("/vendor/export?format=csv", headers)).toString("utf8")).toBe(before)
    expect((await shop.get(`/shop/vendors/${vendor.handle}`)).status).toBe(200)
  })

  it("ends what a server was stopped in the middle of, once", async () => {
    const { headers } = await member(shop, "chu@bang.example")
    const lines = ["một", "hai"].map((name) => ({ ...tea, name_vi: `Trà dở ${name}` }))
    const { body } = await send(shop, csvOf(lines), headers, "a.csv")
    const database = shop.container().resolve("__pg_connection__")
    await database.raw(
      `insert into product_draft (id, vendor_id, key, version, document, edited_by)
         select 'prod_half', vendor_id, id || ':0', 1, products -> 0 -> 'document', started_by
         from import where id = ?`,
      [body.import.id],
    )
    await database.raw(
      "update import set state = 'importing', updated_at = now() - interval '1 hour' where id = ?",
      [body.import.id],
    )
    expect(await countOf(shop, headers, "Trà dở")).toBe(1)

    await finishImports(shop.container())
    const { body: told } = await shop.get<ImportResponse>(`/vendor/imports/${body.import.id}`, headers)
    expect(told.import).toMatchObject({ state: "done", done_products: 2 })
    expect(await countOf(shop, headers, "Trà dở")).toBe(2)
    await finishImports(shop.container())
    expect(await countOf(shop, headers, "Trà dở")).toBe(2)
  })

  it("imports 2,000 products within a minute, telling how far it is", async () => {
    const { headers } = await member(shop, "chu@bang.example")
    const lines = Array.from({ length: 2000 }, (_, index) => ({ ...tea, name_vi: `Trà số ${index}` }))
    const started = performance.now()
    const { body } = await send(shop, await workbookOf(lines), headers)
    expect(body.import).toMatchObject({ state: "ready", new_products: 2000 })
    await shop.post(`/vendor/imports/${body.import.id}/confirm`, {}, headers)
    const steps = new Set<number>()
    await vi.waitFor(
      async () => {
        const told = (await shop.get<ImportResponse>(`/vendor/imports/${body.import.id}`, headers)).body
          .import
        steps.add(told.done_products)
        expect(told.state).toBe("done")
      },
      { timeout: 60_000, interval: 100 },
    )
    const seconds = (performance.now() - started) / 1000
    process.stderr.write(`import of 2000 products: ${seconds.toFixed(1)} s\n`)
    expect(seconds).toBeLessThan(60)
    expect(steps.size).toBeGreaterThan(2)
    expect(await countOf(shop, headers, "Trà số")).toBe(2000)
  }, 120_000)

  it("opens nobody else's import", async () => {
    const a = await member(shop, "a@bang.example")
    const b = await member(shop, "b@bang.example", { vendor: 1 })
    const { body } = await send(shop, csvOf([tea]), a.headers, "a.csv")
    const path = `/vendor/imports/${body.import.id}`
    expect((await shop.get(path, b.headers)).status).toBe(404)
    expect((await shop.post(`${path}/confirm`, {}, b.headers)).status).toBe(404)
  })
})

/** A zip archive with one entry, which may claim to be smaller than it is. */
function zipOf(content: Buffer, claimed = content.length): Buffer {
  const packed = deflateRawSync(content, { level: 1 })
  const name = Buffer.from("xl/workbook.xml")
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  local.writeUInt32LE(claimed, 22)
  local.writeUInt16LE(name.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt32LE(claimed, 24)
  entry.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(entry.length + name.length, 12)
  end.writeUInt32LE(local.length + name.length + packed.length, 16)
  return Buffer.concat([local, name, packed, entry, name, end])
}
