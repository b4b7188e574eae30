import { randomUUID } from "node:crypto"
import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import type { Account, BankList, Onboarding, RegistrationResponse } from "@cho-ocop/contracts"
import type { PaperCard } from "../../src/registration/list-papers.ts"
import type { VendorFile } from "../../src/vendor/vendor-file.ts"
import { operator } from "./operator.ts"
import {
  acceptAll,
  answerConsent,
  fillIn,
  PDF,
  registrant,
  STEPS,
  sendEvidence,
  waitingRegistration,
} from "./registrant.ts"
import { inShop } from "./shop.ts"
import { soon } from "./soon.ts"
import { addMember, bearer, mailTo, seededVendors, signIn } from "./workspace.ts"

const privateFiles = () => readdir(join(String(process.env.DATA_DIR), "private-files")).catch(() => [])

inShop((shop) => {
  const read = (headers: Record<string, string>) =>
    shop.get<RegistrationResponse>("/vendor/registration", headers)
  const submit = (headers: Record<string, string>, body = {}) =>
    shop.post<RegistrationResponse>("/vendor/registration/submit", body, headers)
  const checklist = async (headers: Record<string, string>) =>
    (await shop.get<Onboarding>("/vendor/onboarding", headers)).body
  const submitted = async () => {
    const [vendor, admin] = [await registrant(shop), await operator(shop)]
    await fillIn(shop, vendor)
    expect((await submit(vendor)).status).toBe(200)
    return { vendor, admin, id: await waitingRegistration(shop, admin) }
  }

  describe("filling in", () => {
    it("keeps each step as a draft, also half filled in, and goes on with it on another device", async () => {
      const phone = await registrant(shop)
      const half = { ...STEPS.identity, tax_code: "", registration_number: "" }
      await shop.post("/vendor/registration/steps/kind", STEPS.kind, phone)
      await shop.post("/vendor/registration/steps/identity", half, phone)

      const { body } = await signIn(shop, "hoa@ba-che.example")
      const { registration } = (await read(bearer(body))).body
      expect(registration).toMatchObject({
        state: "draft",
        kind: { kind: "cooperative" },
        identity: { legal_name: STEPS.identity.legal_name, tax_code: null },
      })
    })

    it("says on the checklist what is missing and who must act", async () => {
      const vendor = await registrant(shop)
      const before = await checklist(vendor)
      expect(before.turn).toBe("vendor")
      expect(before.items.find(({ key }) => key === "submit")?.state).toBe("locked")
      await fillIn(shop, vendor)
      expect((await checklist(vendor)).items.find(({ key }) => key === "submit")?.state).toBe("missing")
      await submit(vendor)
      const after = await checklist(vendor)
      expect(after.turn).toBe("operator")
      expect(after.items.find(({ key }) => key === "verification")).toMatchObject({ state: "waiting" })
    })

    it("names what cannot be right in a step and keeps nothing of it", async () => {
      const vendor = await registrant(shop)
      for (const [step, fields, field] of [
        ["identity", { ...STEPS.identity, tax_code: "0100109107" }, "tax_code"],
        ["identity", { ...STEPS.identity, registered_on: "2999-01-01" }, "registered_on"],
        ["representative", { ...STEPS.representative, personal_number: "12345" }, "personal_number"],
        ["place", { ...STEPS.place, province_code: "01" }, "commune_code"],
        ["contact", { ...STEPS.contact, website: "javascript:alert(1)" }, "website"],
        ["products", { ...STEPS.products, sets: [27] }, "sets.0"],
        ["bank", { ...STEPS.bank, bank_bin: "999999" }, "bank_bin"],
        ["kind", { kind: "cooperative", vendor_id: "vendor_1" }, "vendor_id"],
      ] as const) {
        const { status, body } = await shop.post<{ fields: object }>(
          `/vendor/registration/steps/${step}`,
          fields,
          vendor,
        )
        expect({ step, status, fields: Object.keys(body.fields) }).toEqual({
          step,
          status: 400,
          fields: [field],
        })
      }
      expect((await read(vendor)).body.registration.updated_at).toBeNull()
      expect((await shop.post("/vendor/registration/steps/constructor", {}, vendor)).status).toBe(404)
    })

    it("takes the name of a website for its address", async () => {
      const vendor = await registrant(shop)
      const contact = { ...STEPS.contact, website: "htx.ba-che.example/tra" }
      await shop.post("/vendor/registration/steps/contact", contact, vendor)
      expect((await read(vendor)).body.registration.contact.website).toBe("https://htx.ba-che.example/tra")
    })

    it("lists the banks of Vietnam to choose from", async () => {
      const { body } = await shop.get<BankList>("/vendor/banks", await registrant(shop))
      expect(body.banks).toContainEqual(expect.objectContaining({ bin: "970405", short_name: "Agribank" }))
    })

    it("never tells account and personal number again but for their ends, and keeps them encrypted", async () => {
      const vendor = await registrant(shop)
      await fillIn(shop, vendor)
      const { registration } = (await read(vendor)).body
      expect(registration.bank).toEqual({
        bank_bin: "970405",
        account_number_end: "6789",
        holder: "HTX TRA HOA VANG",
      })
      expect(registration.representative.personal_number_end).toBe("3456")
      const { data } = await shop
        .container()
        .resolve("query")
        .graph({ entity: "registration", fields: ["*", "bank_account.*"] })
      const kept = JSON.stringify(data)
      expect(kept).not.toContain("190323456789")
      expect(kept).not.toContain("022190123456")

      const { account_number, ...rest } = STEPS.bank
      await shop.post("/vendor/registration/steps/bank", { ...rest, holder: "TEN KHAC" }, vendor)
      expect((await read(vendor)).body.registration.bank).toMatchObject({
        account_number_end: account_number.slice(-4),
        holder: "TEN KHAC",
      })
    })

    it("asks an association for tourism alone, and a household for no certificate of registration", async () => {
      const vendor = await registrant(shop)
      await fillIn(shop, vendor, { kind: { kind: "association" } })
      const refused = await submit(vendor)
      expect(refused).toMatchObject({ status: 409, body: { code: "registration_incomplete" } })
      expect(refused.body).toMatchObject({ fields: { "products.sets": "required" } })
      await shop.post("/vendor/registration/steps/kind", { kind: "household" }, vendor)
      const demands = (await read(vendor)).body.registration.evidence_demands
      expect(demands).toContainEqual({ kind: "registration", due: false })
    })
  })

  describe("evidence files", () => {
    it("gives a file back to its owner and the operator as it was sent, and to nobody else", async () => {
      const { vendor, admin, id } = await submitted()
      const [file] = (await read(vendor)).body.registration.evidence_files
      const own = `/vendor/registration/evidence-files/${file?.id}`
      const seen = await shop.get(own, vendor)
      expect(seen).toMatchObject({ status: 200, body: PDF.toString() })
      expect(seen.headers).toMatchObject({
        "content-type": "application/pdf",
        "x-content-type-options": "nosniff",
        "cache-control": "no-store",
      })
      const forOperator = `/admin/registrations/${id}/evidence-files/${file?.id}`
      expect((await shop.get(forOperator, admin)).body).toBe(PDF.toString())

      const stranger = await registrant(shop, "la@nguoi.example")
      expect(await shop.get(own, stranger)).toMatchObject({ status: 404, body: { code: "not_found" } })
      expect((await shop.delete(own, stranger)).status).toBe(404)
      expect((await shop.get(own)).status).toBe(401)
      expect((await shop.get(forOperator, vendor)).status).toBe(401)
    })

    it("lies encrypted on disk", async () => {
      await submitted()
      const folder = join(String(process.env.DATA_DIR), "private-files")
      const names = await privateFiles()
      const kept = await Promise.all(names.map((name) => readFile(join(folder, name))))
      expect(names.length).toBeGreaterThan(0)
      for (const content of kept) expect(content.includes("%PDF")).toBe(false)
    })

    it("is open to every owner of the vendor that came of it, and to no manager", async () => {
      const { vendor, admin, id } = await submitted()
      await acceptAll(shop, admin, id)
      await shop.post(`/admin/registrations/${id}/approve`, {}, admin)
      const { body: account } = await shop.get<Account>("/vendor/me", vendor)
      const join = async (role: "owner" | "manager") => {
        const email = `${role}@ba-che.example`
        await addMember(shop.container(), { vendor_id: String(account.vendor?.id), email, role })
        return bearer((await signIn(shop, email)).body)
      }
      const [second, manager] = [await join("owner"), await join("manager")]
      const [file] = (await read(second)).body.registration.evidence_files
      const path = `/vendor/registration/evidence-files/${file?.id}`
      expect(await shop.get(path, second)).toMatchObject({ status: 200, body: PDF.toString() })
      expect((await shop.get(path, manager)).status).toBe(403)
      const change = await shop.post("/vendor/registration/steps/kind", STEPS.kind, second)
      expect(change).toMatchObject({ status: 409, body: { code: "registration_closed" } })
    })

    it("refuses whatever is not what its name says, too large, empty or oddly named, and keeps none of it", async () => {
      const vendor = await registrant(shop)
      const before = await privateFiles()
      const refusals = {
        "a program": [{ content: Buffer.from("MZ\u0090\u0000 this is a program") }, 415],
        "a page": [{ content: Buffer.from("<!doctype html><script>alert(1)</script>") }, 415],
        "a drawing with scripts": [
          { content: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') },
          415,
        ],
        "an archive": [{ content: Buffer.from("PK\u0003\u0004 archive") }, 415],
        "an archive inside a PDF": [
          { content: Buffer.concat([PDF, Buffer.from("PK\u0005\u0006"), Buffer.alloc(18)]) },
          415,
        ],
        "more than 15 MB": [{ content: Buffer.concat([PDF, Buffer.alloc(15 * 1024 * 1024)]) }, 413],
        "an empty file": [{ content: Buffer.alloc(0) }, 400],
        "a way up": [{ name: "../../etc/passwd" }, 400],
        "a way in": [{ name: "a/../../b.pdf" }, 400],
        "a way of Windows": [{ name: "..\\b.pdf" }, 400],
        "a NUL": [{ name: "a\u0000.pdf" }, 400],
      } as const
      for (const [what, [file, status]] of Object.entries(refusals)) {
        const answer = await sendEvidence(shop, vendor, "registration", file)
        expect({ what, status: answer.status }).toEqual({ what, status })
      }
      expect(await privateFiles()).toEqual(before)
      expect((await read(vendor)).body.registration.evidence_files).toEqual([])
    })

    it("keeps a file that was sent twice, also at the same moment, once", async () => {
      const vendor = await registrant(shop)
      const upload_id = randomUUID()
      const before = (await privateFiles()).length
      const send = () => sendEvidence(shop, vendor, "registration", { upload_id })
      const answers = await Promise.all([send(), send(), send()])
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
      expect((await read(vendor)).body.registration.evidence_files).toHaveLength(1)
      expect((await privateFiles()).length).toBe(before + 1)
    })

    it("is gone when its owner takes it back", async () => {
      const vendor = await registrant(shop)
      const before = (await privateFiles()).length
      const { body } = await sendEvidence(shop, vendor, "other")
      const path = `/vendor/registration/evidence-files/${body.registration.evidence_files[0]?.id}`
      expect((await shop.delete(path, vendor)).status).toBe(200)
      expect((await shop.get(path, vendor)).status).toBe(404)
      expect((await privateFiles()).length).toBe(before)
    })
  })

  describe("consent", () => {
    it("is never given beforehand, is kept with text version and time, and can be withdrawn", async () => {
      const vendor = await registrant(shop)
      const consents = async () => (await read(vendor)).body.registration.consents
      expect((await consents()).every(({ given }) => !given)).toBe(true)
      await answerConsent(shop, vendor, "promotion", true)
      expect(await consents()).toContainEqual(
        expect.objectContaining({ kind: "promotion", given: true, answered_version: "2026-11-22" }),
      )
      await answerConsent(shop, vendor, "promotion", false)
      expect(await consents()).toContainEqual(expect.objectContaining({ kind: "promotion", given: false }))
    })

    it("does not count for another text than the one that was shown", async () => {
      const answer = { kind: "selling_terms", version: "2020-01-01", given: true }
      const answered = await shop.post("/vendor/registration/consents", answer, await registrant(shop))
      expect(answered).toMatchObject({ status: 400, body: { fields: { version: "text_changed" } } })
    })

    it("closes the shop of a vendor who withdraws one that selling needs", async () => {
      const { vendor, admin, id } = await submitted()
      await acceptAll(shop, admin, id)
      await shop.post(`/admin/registrations/${id}/approve`, {}, admin)
      await answerConsent(shop, vendor, "personal_data", false)
      expect((await shop.get("/vendor/state", vendor)).body).toMatchObject({ status: "suspended" })
    })
  })

  describe("handing in", () => {
    it("names what is missing, also where nothing was saved yet", async () => {
      const vendor = await registrant(shop)
      expect(await submit(vendor)).toMatchObject({
        status: 409,
        body: { code: "registration_incomplete", fields: { "kind.kind": "required" } },
      })
      await shop.post("/vendor/registration/steps/kind", STEPS.kind, vendor)
      const { status, body } = await submit(vendor)
      expect({ status, body }).toMatchObject({
        status: 409,
        body: {
          code: "registration_incomplete",
          fields: { "identity.legal_name": "required", "evidence.registration": "required" },
        },
      })
    })

    it("takes a registration once, however often it is sent", async () => {
      const [vendor, admin] = [await registrant(shop), await operator(shop)]
      await fillIn(shop, vendor)
      const answers = await Promise.all([submit(vendor), submit(vendor), submit(vendor)])
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
      const query = new URLSearchParams({ action: "registration.submitted" })
      const { body } = await shop.get<{ count: number }>(`/admin/audit-entries?${query}`, admin)
      expect(body.count).toBe(1)
    })

    it("cannot be changed while it is looked at", async () => {
      const { vendor } = await submitted()
      const closed = { status: 409, body: { code: "registration_closed" } }
      expect(await shop.post("/vendor/registration/steps/kind", STEPS.kind, vendor)).toMatchObject(closed)
      expect(await sendEvidence(shop, vendor, "other")).toMatchObject(closed)
    })
  })

  describe("the operator", () => {
    it("asks back about a paper, and the registrant puts it right and hands in again", async () => {
      const { vendor, admin, id } = await submitted()
      const path = `/admin/registrations/${id}`
      const file = (await read(vendor)).body.registration.evidence_files.find(
        ({ kind }) => kind === "food_safety",
      )
      const message = "Ảnh mờ, mời chụp lại"
      await shop.post(`${path}/evidence-files/${file?.id}`, { verdict: "asked_back", message }, admin)
      await shop.post(`${path}/ask-back`, { message: "Xin bổ sung giấy an toàn thực phẩm" }, admin)

      expect((await checklist(vendor)).items).toContainEqual(
        expect.objectContaining({ key: "evidence_food_safety", state: "asked_back", message, who: "vendor" }),
      )
      expect(await submit(vendor)).toMatchObject({ status: 409, body: { code: "registration_incomplete" } })
      await shop.delete(`/vendor/registration/evidence-files/${file?.id}`, vendor)
      await sendEvidence(shop, vendor, "food_safety")
      const again = await submit(vendor, { answer: "Đã chụp lại" })
      expect(again.body.registration).toMatchObject({
        state: "submitted",
        messages: [{ from: "operator" }, { from: "vendor", text: "Đã chụp lại" }],
      })
    })

    it("must say why a paper is not accepted", async () => {
      const { vendor, admin, id } = await submitted()
      const [file] = (await read(vendor)).body.registration.evidence_files
      const path = `/admin/registrations/${id}/evidence-files/${file?.id}`
      expect((await shop.post(path, { verdict: "refused" }, admin)).status).toBe(400)
    })

    it("approves nobody whose identity and papers were not verified", async () => {
      const { admin, id } = await submitted()
      expect(await shop.post(`/admin/registrations/${id}/approve`, {}, admin)).toMatchObject({
        status: 409,
        body: {
          code: "registration_incomplete",
          fields: { identity: "not_accepted", "evidence.identity_card": "not_accepted" },
        },
      })
    })

    it("approves once, however often asked, and there is a vendor that can sell", async () => {
      const { vendor, admin, id } = await submitted()
      expect((await shop.get("/vendor/state", vendor)).body).toMatchObject({ code: "not_yet_approved" })
      await acceptAll(shop, admin, id)
      const approve = () =>
        shop.post<{ registration: { vendor_id: string } }>(`/admin/registrations/${id}/approve`, {}, admin)
      const answers = await Promise.all([approve(), approve()])
      expect(answers.map(({ status }) => status)).toEqual([200, 200])
      expect(new Set(answers.map(({ body }) => body.registration.vendor_id)).size).toBe(1)

      const { data } = await shop
        .container()
        .resolve("query")
        .graph({
          entity: "vendor",
          fields: ["*", "stock_location.id", "shipping_option.id", "shipping_option.prices.amount"],
          filters: { name: STEPS.identity.legal_name },
        })
      expect(data).toEqual([
        expect.objectContaining({
          handle: "hop-tac-xa-tra-hoa-vang-ba-che-thu",
          kind: "cooperative",
          status: "active",
          stock_location: { id: expect.any(String) },
          shipping_option: expect.objectContaining({ prices: [expect.objectContaining({ amount: 30_000 })] }),
        }),
      ])
      expect((await shop.get("/vendor/me", vendor)).body).toMatchObject({
        role: "owner",
        vendor: { id: answers[0]?.body.registration.vendor_id, status: "active" },
      })
      const { items } = await checklist(vendor)
      expect(items.find(({ key }) => key === "first_product")).toMatchObject({
        state: "missing",
        who: "vendor",
      })
    })

    it("decides once where one approves and another rejects at the same moment", async () => {
      const { vendor, admin, id } = await submitted()
      await acceptAll(shop, admin, id)
      const path = `/admin/registrations/${id}`
      const [approval, rejection] = await Promise.all([
        shop.post(`${path}/approve`, {}, admin),
        shop.post(`${path}/reject`, { reason: "Không đủ giấy tờ" }, admin),
      ])
      expect([approval.status, rejection.status].sort()).toEqual([200, 409])
      const { body } = await shop.get<Account>("/vendor/me", vendor)
      expect(body.vendor === null).toBe(rejection.status === 200)
    })

    it("rejects with a reason that the registrant reads, for good", async () => {
      const { vendor, admin, id } = await submitted()
      const reason = "Không phải chủ thể OCOP"
      const path = `/admin/registrations/${id}`
      await shop.post(`${path}/reject`, { reason }, admin)
      expect((await read(vendor)).body.registration).toMatchObject({ state: "rejected", reason })
      await soon(async () => expect((await mailTo("hoa@ba-che.example")).text).toContain(reason))
      expect((await submit(vendor)).body).toMatchObject({ code: "registration_closed" })
      await acceptAll(shop, admin, id)
      expect(await shop.post(`${path}/approve`, {}, admin)).toMatchObject({ status: 409 })
    })

    it("hands a producer of the catalogue to its verified registrant, and to no second one", async () => {
      const seeded = (await seededVendors(shop)).find(
        ({ origin }) => (origin as { province?: string }).province === "quang-ninh",
      )
      const { vendor, admin, id } = await submitted()
      await acceptAll(shop, admin, id)
      const file = await shop.get<{ registration: { claimable: { id: string }[] } }>(
        `/admin/registrations/${id}`,
        admin,
      )
      expect(file.body.registration.claimable.map((one) => one.id)).toContain(seeded?.id)
      const claim = { claimed_vendor_id: seeded?.id }
      expect((await shop.post(`/admin/registrations/${id}/approve`, claim, admin)).status).toBe(200)
      expect((await shop.get("/vendor/me", vendor)).body).toMatchObject({ vendor: { name: seeded?.name } })

      const second = await registrant(shop, "khac@ba-che.example")
      await fillIn(shop, second)
      await submit(second)
      const other = await waitingRegistration(shop, admin)
      await acceptAll(shop, admin, other)
      const refused = await shop.post(`/admin/registrations/${other}/approve`, claim, admin)
      expect(refused).toMatchObject({ status: 409, body: { code: "already_claimed" } })
      expect((await read(second)).body.registration.state).toBe("submitted")
      expect((await shop.get("/vendor/state", second)).body).toMatchObject({ code: "not_yet_approved" })
    })

    it("looks at the papers a vendor brings after approval; refusing one takes nothing away", async () => {
      const { vendor, admin, id } = await submitted()
      await acceptAll(shop, admin, id)
      await shop.post(`/admin/registrations/${id}/approve`, {}, admin)
      const files = async () => (await read(vendor)).body.registration.evidence_files
      const accepted = await files()
      expect(
        await shop.delete(`/vendor/registration/evidence-files/${accepted[0]?.id}`, vendor),
      ).toMatchObject({ status: 409, body: { code: "registration_closed" } })
      for (const name of ["cu.pdf", "moi.pdf"]) await sendEvidence(shop, vendor, "food_safety", { name })

      const queue = async () => (await shop.get<{ papers: PaperCard[] }>("/admin/papers", admin)).body.papers
      const [old, renewed] = await queue()
      const { body: about } = await shop.get<{ vendor: VendorFile }>(
        `/admin/vendors/${old?.vendor.id}`,
        admin,
      )
      const { contact, bank, identity } = STEPS
      expect(about.vendor).toMatchObject({
        contact: { name: contact.name, phone: "+84912345678", email: contact.email },
        bank_account: {
          bank_name: expect.stringContaining("Nông nghiệp"),
          account_number_end: "6789",
          holder: bank.holder,
        },
        shipping: { is_own: false, market_fee: 30_000 },
        counts: { papers_waiting: 2, orders: 0 },
        shop_url: expect.stringMatching(/\/vi\/chu-the\/hop-tac-xa-tra-hoa-vang-ba-che-thu$/),
        name: identity.legal_name,
      })
      expect(JSON.stringify(about)).not.toContain("190323456789")
      expect([old, renewed]).toMatchObject([
        { file: { kind: "food_safety", name: "cu.pdf", verdict: "waiting" }, locale: "vi" },
        { file: { name: "moi.pdf" }, vendor: { name: STEPS.identity.legal_name } },
      ])
      const judge = (paper: PaperCard | undefined, body: object) =>
        shop.post(`/admin/registrations/${id}/evidence-files/${paper?.file.id}`, body, admin)
      const message = "Giấy đã hết hạn"
      expect((await judge(old, { verdict: "refused", message })).status).toBe(200)
      expect((await judge(old, { verdict: "accepted" })).body).toMatchObject({ code: "registration_closed" })
      await soon(async () => expect((await mailTo("hoa@ba-che.example")).text).toContain(message))
      expect((await judge(renewed, { verdict: "accepted" })).status).toBe(200)

      expect(await queue()).toEqual([])
      expect(await files()).toEqual([
        ...accepted,
        expect.objectContaining({ name: "cu.pdf", verdict: "refused", message }),
        expect.objectContaining({ name: "moi.pdf", verdict: "accepted" }),
      ])
      expect((await shop.get("/vendor/state", vendor)).body).toMatchObject({ status: "active" })
      const log = await shop.get<{ count: number }>(
        "/admin/audit-entries?action=evidence_file.refused",
        admin,
      )
      expect(log.body.count).toBe(1)
    })

    it("is the only one who sees the queue", async () => {
      const { vendor, id } = await submitted()
      for (const path of [
        "/admin/papers",
        "/admin/registrations",
        `/admin/registrations/${id}`,
        "/admin/audit-entries",
      ]) {
        expect((await shop.get(path, vendor)).status).toBe(401)
        expect((await shop.get(path)).status).toBe(401)
      }
    })
  })
})
