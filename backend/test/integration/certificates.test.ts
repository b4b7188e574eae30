import { createRequire } from "node:module"
import type {
  CataloguePage,
  CertificatePage,
  LotPage,
  Problem,
  ProductPage,
  SitemapEntries,
  Today,
  WorkspaceCertificateList,
  WorkspaceLotResponse,
} from "@cho-ocop/contracts"
import { addDays, addMonths, vietnameseDate } from "@cho-ocop/ocop"
import type { CertificateFile } from "../../src/certificate/certificate-file.ts"
import { operator } from "./operator.ts"
import { inShop } from "./shop.ts"
import { soon } from "./soon.ts"
import { addMember, bearer, fromNewAddress, mailTo, seededVendors, signIn } from "./workspace.ts"

// The very module that Medusa runs; imported through Vitest it would be a second copy.
const load = createRequire(import.meta.url)
const { createUserAccountWorkflow } = load(
  "@medusajs/medusa/core-flows",
) as typeof import("@medusajs/medusa/core-flows")

const { warnVendors } = load(
  "../../src/certificate/warn-vendors.ts",
) as typeof import("../../src/certificate/warn-vendors.ts")
const { readOutbox } = load("../../src/mail/outbox.ts") as typeof import("../../src/mail/outbox.ts")

type Headers = Record<string, string>
type Entered = { certificate: CertificateFile }
type Listed = { certificates: { id: string; state: string; product: { id: string } }[]; count: number }

const PDF = Buffer.from(
  "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n",
)
const PASSWORD = "chin con trau den tren doi"
const TODAY = vietnameseDate(new Date())
const ISSUED_ON = addMonths(TODAY, -2)
const SOURCE = { title: "Quyết định công nhận", url: "https://quangninh.gov.vn/quyet-dinh" }
const YEAR = Number(ISSUED_ON.slice(0, 4))

inShop((shop) => {
  let second: Promise<Headers> | undefined
  let colleagues = 0
  /** Another operator than the one who enters. */
  const colleague = () => {
    second ??= (async () => {
      colleagues += 1
      const email = `dong-nghiep-${colleagues}@cho-ocop.example`
      const { authIdentity } = await shop
        .container()
        .resolve("auth")
        .register("emailpass", { body: { email, password: PASSWORD } })
      await createUserAccountWorkflow(shop.container()).run({
        input: { authIdentityId: authIdentity?.id ?? "", userData: { email } },
      })
      const { body } = await shop.post<{ token: string }>(
        "/auth/user/emailpass",
        { email, password: PASSWORD },
        fromNewAddress(),
      )
      return { authorization: `Bearer ${body.token}` }
    })()
    return second
  }
  beforeEach(() => {
    second = undefined
  })

  const draftFor = ({ product }: ProductPage, more: object = {}) => ({
    status: "recognised",
    product_id: product.id,
    star: 4,
    score: 82.5,
    decision_number: "1234/QĐ-UBND",
    product_code: " 22 - 06862 - 03 - 2026 ",
    issuer: "province",
    issued_on: ISSUED_ON,
    source: SOURCE,
    ...more,
  })
  const enter = async (page: ProductPage, more: object = {}) =>
    shop.post<Entered>("/admin/certificates", draftFor(page, more), await operator(shop))
  const tell = async (id: string, deed: object, headers?: Headers) =>
    shop.post<Entered>(`/admin/certificates/${id}/changes`, deed, headers ?? (await operator(shop)))
  const verify = async (id: string) => tell(id, { kind: "verify_evidence" }, await colleague())
  /** A certificate that gives its product stars. */
  const inForce = async (page: ProductPage, more: object = {}) => {
    const { id } = (await enter(page, more)).body.certificate
    expect((await verify(id)).status).toBe(200)
    return id
  }
  const pageOf = async ({ product }: ProductPage) =>
    (await shop.get<ProductPage>(`/shop/products/${product.handle}`)).body
  const listed = async (show: string) =>
    (await shop.get<Listed>(`/admin/certificates?show=${show}`, await operator(shop))).body
  /** The product as list, facet and search tell it. */
  const found = async ({ product }: ProductPage, query: string) =>
    (await shop.get<CataloguePage>(`/shop/catalogue?${query}&limit=48`)).body.items.find(
      ({ id }) => id === product.id,
    )
  const expired = () => shop.product("validity=expired")

  it("gives stars once a second person has verified what the first one entered", async () => {
    const product = await expired()
    const { status, body } = await enter(product)
    expect(status).toBe(201)
    const { id } = body.certificate
    expect(body.certificate).toMatchObject({
      evidence: "unverified",
      handle: `${product.product.handle}-${YEAR}`,
    })
    expect((await pageOf(product)).certificate.recognition.standing).toBe("expired")
    expect((await listed("unverified")).certificates.map((each) => each.id)).toEqual([id])

    const own = await tell(id, { kind: "verify_evidence" })
    expect([own.status, own.body]).toEqual([409, expect.objectContaining({ code: "same_person" })])
    expect((await pageOf(product)).certificate.recognition.standing).toBe("expired")

    expect((await verify(id)).body.certificate).toMatchObject({
      state: "recognised",
      verified: { by: expect.stringContaining("dong-nghiep") },
    })
    const { certificate, product: card } = await pageOf(product)
    expect(certificate).toMatchObject({
      recognition: { standing: "certified", star: 4, year: YEAR },
      decision_number: "1234/QĐ-UBND",
    })
    expect(card.recognition.standing).toBe("certified")
    await soon(async () => {
      expect((await found(product, "star=4&validity=valid"))?.recognition.standing).toBe("certified")
    })
  })

  it("gives no star to what is proposed, until it is decided and another person has verified that", async () => {
    const product = await expired()
    const { id: product_id } = product.product
    const proposal = { status: "potential_five", product_id, score: 92, year: YEAR, source: SOURCE }
    const send = async (draft: object) =>
      shop.post<Entered & Problem>("/admin/certificates", draft, await operator(shop))
    expect((await send({ ...proposal, score: 89 })).body.fields).toEqual({ score: "score_of_another_star" })
    const { id } = (await send(proposal)).body.certificate
    expect((await verify(id)).body.certificate).toMatchObject({ state: "potential_five", star: null })
    const standing = async () => (await pageOf(product)).certificate.recognition.standing
    expect(await standing()).toBe("potential_five")

    const decision = { kind: "recognise", star: 5, decision_number: "88/QĐ-BNNMT", source: SOURCE }
    const wrong = await tell(id, { ...decision, decided_by: "province", issued_on: TODAY })
    expect(wrong.body).toMatchObject({ code: "change_refused", fields: { change: "wrong_authority" } })
    const told = await tell(id, { ...decision, decided_by: "ministry", issued_on: TODAY })
    expect(told.body.certificate).toMatchObject({ evidence: "unverified", star: 5, verified: null })
    expect(await standing()).not.toBe("certified")
    expect((await tell(id, { kind: "verify_evidence" })).body).toMatchObject({ code: "same_person" })
    await verify(id)
    expect((await pageOf(product)).certificate).toMatchObject({
      recognition: { standing: "certified", star: 5 },
      decision_number: "88/QĐ-BNNMT",
    })
  })

  it("takes the badge away everywhere within a minute of its withdrawal", async () => {
    const product = await shop.product("validity=valid")
    const { name, vendor } = product.product
    const search = `q=${encodeURIComponent(name.vi)}`
    const id = await inForce(product, { star: 5, score: null, issuer: "ministry" })
    await soon(async () => {
      expect((await found(product, search))?.recognition).toMatchObject({ standing: "certified", star: 5 })
    })
    const revocation = {
      kind: "revoke",
      ground: "misuse_of_mark",
      decision_number: "77/QĐ-BNNMT",
      decided_by: "ministry",
      decided_on: TODAY,
    }
    const wrong = await tell(id, { ...revocation, decided_by: "province" })
    expect(wrong.body).toMatchObject({ code: "change_refused", fields: { change: "wrong_authority" } })

    const revokedAt = Date.now()
    expect((await tell(id, revocation)).body.certificate.revocation).toMatchObject({ decided_on: TODAY })
    expect((await pageOf(product)).certificate.recognition).toMatchObject({ standing: "revoked" })
    await soon(async () => {
      const everywhere = await Promise.all([
        found(product, search),
        found(product, `producer=${vendor.handle}`),
        found(product, "star=5"),
        found(product, `validity=valid&producer=${vendor.handle}`),
      ])
      expect(everywhere.map((card) => card?.recognition.standing)).toEqual([
        "revoked",
        "revoked",
        undefined,
        undefined,
      ])
    })
    const seconds = (Date.now() - revokedAt) / 1000
    console.info(`badge gone from page, list, search and facets after ${seconds} s`)
    expect(seconds).toBeLessThan(60)

    const { body } = await shop.get<{ audit_entries: { action: string; after: object }[] }>(
      "/admin/audit-entries?action=certificate",
      await operator(shop),
    )
    expect(body.audit_entries.map(({ action }) => action)).toEqual([
      "certificate.revoked",
      "certificate.verified",
      "certificate.entered",
    ])
    expect(body.audit_entries[0]?.after).toMatchObject({
      revocation_ground: "misuse_of_mark",
      revocation_decision: "77/QĐ-BNNMT",
      revoked_by: "ministry",
      revoked_on: TODAY,
    })
  })

  it("lets a later certificate take the place of the former, with more stars or fewer", async () => {
    const product = await expired()
    await inForce(product, { issued_on: addMonths(TODAY, -20), decision_number: "9/QĐ-UBND" })
    await inForce(product, { star: 3, score: 61, decision_number: "10/QĐ-UBND" })
    expect((await pageOf(product)).certificate.recognition).toMatchObject({ standing: "certified", star: 3 })
    const search = `q=${encodeURIComponent(product.product.name.vi)}`
    await soon(async () => {
      expect((await found(product, search))?.recognition).toMatchObject({ standing: "certified", star: 3 })
      expect((await found(product, `${search}&star=4`))?.recognition.star).toBeUndefined()
    })
    const states = (await listed("superseded")).certificates.filter(
      (each) => each.product.id === product.product.id,
    )
    // What was granted first had ended by itself.
    expect(states).toHaveLength(1)
  })

  it("keeps a certificate valid past its end while its renewal is under way, and no longer", async () => {
    const product = await expired()
    const endsOn = addDays(TODAY, 30)
    const id = await inForce(product, { issued_on: addMonths(endsOn, -36) })
    expect((await listed("ends_soon")).certificates.map((each) => each.id)).toContain(id)
    const early = await tell(id, { kind: "file_renewal", filed_on: addDays(endsOn, -181) })
    expect(early.body).toMatchObject({ code: "change_refused", fields: { change: "too_early" } })
    const filed = await tell(id, { kind: "file_renewal", filed_on: addDays(endsOn, -150) })
    expect(filed.body.certificate.state).toBe("renewal_under_way")

    vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${addDays(endsOn, 180)}T05:00:00Z`) })
    try {
      expect((await pageOf(product)).certificate.recognition.standing).toBe("certified")
      vi.setSystemTime(new Date(`${addDays(endsOn, 181)}T05:00:00Z`))
      expect((await pageOf(product)).certificate.recognition.standing).toBe("expired")
    } finally {
      vi.useRealTimers()
    }
  })

  it("refuses what cannot be, and says why", async () => {
    const product = await expired()
    const { province } = product.product
    const other = await shop.product(`validity=not_confirmed&province=${province}`)
    const faults = async (more: object) => {
      const { status, body } = await enter(product, more)
      return [status, (body as unknown as { fields?: object }).fields]
    }
    expect(await faults({ issuer: "ministry" })).toEqual([400, { issuer: "wrong_authority" }])
    expect(await faults({ score: 91 })).toEqual([400, { score: "score_of_another_star" }])
    expect(await faults({ issued_on: addDays(TODAY, 1) })).toEqual([400, { issued_on: "date_in_future" }])
    expect(await faults({ product_code: "22-99999-03-2026" })).toEqual([
      400,
      { product_code: "product_code_invalid" },
    ])
    expect(await faults({ decision_number: "" })).toEqual([400, { decision_number: "required" }])
    expect((await faults({ source: { title: "Nguồn", url: "javascript:alert(1)" } }))[0]).toBe(400)

    await enter(product)
    const again = { decision_number: " 1234 / qđ-ubnd" }
    expect((await enter(product, again)).body).toMatchObject({ code: "decision_number_used" })
    // One decision may name several products, on one date.
    expect((await enter(other, { ...again, issued_on: addMonths(TODAY, -3) })).status).toBe(409)
    expect((await enter(other)).body).toMatchObject({ code: "product_code_used" })
    expect((await enter(other, { product_code: null })).status).toBe(201)
    expect((await enter(product, { product_id: "prod_nobody" })).status).toBe(404)
  })

  it("keeps a scan for officers and operators alone, and says what it does not take", async () => {
    const product = await expired()
    const headers = await operator(shop)
    const { id } = (await enter(product, { source: null })).body.certificate
    expect((await verify(id)).body).toMatchObject({ code: "evidence_missing" })
    const scan = `/admin/certificates/${id}/scan`
    const send = (content: Buffer, name: string) =>
      shop.post<Entered & { code: string; message: string }>(`${scan}?name=${name}`, content, {
        ...headers,
        "content-type": "application/octet-stream",
      })
    const disguised = await send(Buffer.from("<html><script>alert(1)</script></html>"), "chung-nhan.pdf")
    expect([disguised.status, disguised.body.code]).toEqual([415, "file_type_refused"])
    expect(disguised.body.message).toContain("PDF")

    expect((await send(PDF, "chung-nhan.pdf")).body.certificate.scan).toEqual({
      name: "chung-nhan.pdf",
      type: "application/pdf",
      size: PDF.length,
    })
    expect(await shop.bytes(scan, headers)).toEqual(PDF)
    expect((await shop.get(scan)).status).toBe(401)
    expect((await verify(id)).status).toBe(200)
    expect((await send(PDF, "khac.pdf")).body.code).toBe("change_refused")
  })

  it("lets anybody check a certificate: what it says, who checked it, and what was granted before", async () => {
    const product = await expired()
    const { handle } = product.product
    const path = `/shop/certificates/${handle}-${YEAR}`
    const { id } = (await enter(product)).body.certificate
    expect((await shop.get(path)).status).toBe(404)
    await verify(id)
    const page = (await shop.get<CertificatePage>(path)).body
    expect(page).toMatchObject({
      state: "recognised",
      star: 4,
      score: 82.5,
      decision_number: "1234/QĐ-UBND",
      product_code: "22-06862-03-2026",
      ends_on: addMonths(ISSUED_ON, 36),
      names_end: false,
      checked: {
        entered: "person",
        entered_on: TODAY,
        entered_by: "operator",
        verified_on: TODAY,
        verified_by: "operator",
        has_scan: false,
      },
      product: { handle, is_shown: true },
    })
    expect(page.history.map(({ state }) => state)).toEqual(["expired", "recognised"])
    expect(JSON.stringify(page)).not.toContain("dong-nghiep")

    const former = page.history[0] ?? expect.fail("no history")
    const old = (await shop.get<CertificatePage>(`/shop/certificates/${former.handle}`)).body
    expect(old).toMatchObject({ state: "expired", checked: { entered: "catalogue", verified_on: null } })
    const { certificates } = (await shop.get<SitemapEntries>("/shop/sitemap")).body
    expect(certificates.map((each) => each.handle)).toEqual(
      expect.arrayContaining([page.handle, former.handle]),
    )
    expect((await shop.get("/shop/certificates/khong-co")).status).toBe(404)
    const proposed = await shop.product("validity=none")
    expect(proposed.certificate.handle).toBeNull()
  })

  it("warns the vendor once of an end that comes near, and shows it what to do by when", async () => {
    const product = await expired()
    const owner = "chu@gan-het-han.example"
    const { id: vendor_id } =
      (await seededVendors(shop)).find(({ handle }) => handle === product.product.vendor.handle) ??
      expect.fail("no vendor")
    await addMember(shop.container(), { vendor_id, email: owner, role: "owner" })
    const headers = bearer((await signIn(shop, owner)).body)
    const endsOn = addDays(TODAY, 150)
    const id = await inForce(product, { issued_on: addMonths(TODAY, -30), expires_on: endsOn })

    const { body: opened } = await shop.post<WorkspaceLotResponse>(
      "/vendor/lots",
      {
        kind: "product",
        product_id: product.product.id,
        number: "L-SAP-HET-HAN",
        made_on: addDays(TODAY, -1),
        quantity: { value: 10, unit: "piece" },
        time: `${addDays(TODAY, -1)}T08:00`,
      },
      headers,
    )
    const mails = async () => (await readOutbox()).filter(({ to }) => to === owner)
    await warnVendors(shop.container())
    expect((await mailTo(owner)).subject).toContain("180 ngày")
    await warnVendors(shop.container())
    expect(await mails()).toHaveLength(1)

    const mine = async () =>
      (await shop.get<WorkspaceCertificateList>("/vendor/certificates", headers)).body.certificates.find(
        (each) => each.id === id,
      )
    expect(await mine()).toMatchObject({
      state: "recognised",
      renewal: "open",
      ends_on: endsOn,
      renewal_window: { from: addDays(endsOn, -180), until: addDays(endsOn, -120) },
      carried_until: addDays(endsOn, 180),
    })
    const toDos = async () => (await shop.get<Today>("/vendor/today", headers)).body.to_dos
    expect(await toDos()).toContainEqual({ kind: "certificates_to_renew", count: 1 })

    const stands = async () => {
      const page = await pageOf(product)
      const { handle } = page.certificate
      const { certificate } = (await shop.get<LotPage>(`/shop/lots/${opened.lot.code}`)).body
      const badge = (await shop.get<CertificatePage>(`/shop/certificates/${handle}`)).body.state
      return [page.certificate.recognition.standing, certificate?.recognition.standing, badge]
    }
    vi.useFakeTimers({ toFake: ["Date"] })
    try {
      for (const days of [120, 60, 14]) {
        vi.setSystemTime(new Date(`${addDays(endsOn, -days)}T05:00:00Z`))
        await warnVendors(shop.container())
        await warnVendors(shop.container())
      }
      vi.setSystemTime(new Date(`${endsOn}T16:59:00Z`))
      expect(await stands()).toEqual(["certified", "certified", "recognised"])
      vi.setSystemTime(new Date(`${endsOn}T17:00:00Z`))
      expect(await stands()).toEqual(["expired", "expired", "expired"])
    } finally {
      vi.useRealTimers()
    }
    const warned = (await mails()).map(({ subject }) => /(\d+) ngày/.exec(subject)?.[1])
    expect(warned.toSorted()).toEqual(["120", "14", "180", "60"])

    await tell(id, { kind: "file_renewal", filed_on: TODAY })
    expect(await mine()).toMatchObject({ state: "renewal_under_way", renewal: null })
    expect((await toDos()).map(({ kind }) => kind)).not.toContain("certificates_to_renew")
  })
})
