import type { WorkspaceBankAccount } from "@cho-ocop/contracts"
import { operator } from "./operator.ts"
import { acceptAll, fillIn, registrant, waitingRegistration } from "./registrant.ts"
import { inShop } from "./shop.ts"
import { addMember, bearer, fromNewAddress, mailTo, PASSWORD, signIn } from "./workspace.ts"

interface Queue {
  bank_account_proposals: { id: string; account_number_end: string; vendor: { name: string } }[]
}
interface File {
  bank_account_proposal: { state: string; before: object | null; after: object }
}

const OWNER = "hoa@ba-che.example"
const fresh = {
  bank_bin: "970436",
  account_number: "0011 0042 31234",
  holder: "HTX TRA HOA VANG",
  password: PASSWORD,
}

inShop((shop) => {
  /** A vendor that the operator has approved, with the account it registered with. */
  const approvedOwner = async () => {
    const headers = await registrant(shop, OWNER)
    await fillIn(shop, headers)
    await shop.post("/vendor/registration/submit", {}, headers)
    const admin = await operator(shop)
    const id = await waitingRegistration(shop, admin)
    await acceptAll(shop, admin, id)
    const { body } = await shop.post<{ registration: { vendor_id: string } }>(
      `/admin/registrations/${id}/approve`,
      {},
      admin,
    )
    return { headers, admin, vendorId: body.registration.vendor_id }
  }
  const propose = (headers: Record<string, string>, body: object = fresh) =>
    shop.post<WorkspaceBankAccount>("/vendor/bank-account/proposals", body, {
      ...headers,
      ...fromNewAddress(),
    })
  const read = async (headers: Record<string, string>) =>
    (await shop.get<WorkspaceBankAccount>("/vendor/bank-account", headers)).body
  const waiting = async (admin: Record<string, string>) =>
    (await shop.get<Queue>("/admin/bank-account-proposals", admin)).body.bank_account_proposals

  it("is changed by an owner with the password, once the operator approves, and all owners are told", async () => {
    const { headers, admin, vendorId } = await approvedOwner()
    await addMember(shop.container(), { vendor_id: vendorId, email: "chu-hai@ba-che.example", role: "owner" })
    const asked = await propose(headers)
    expect(asked).toMatchObject({
      status: 201,
      body: {
        bank_account: { bank_bin: "970405", account_number_end: "6789" },
        proposal: { state: "waiting", account_number_end: "1234", proposed_by: OWNER },
      },
    })
    for (const email of [OWNER, "chu-hai@ba-che.example"]) {
      const { text } = await mailTo(email)
      expect(text).toContain("số cuối 1234")
      expect(text).not.toContain("0011")
    }

    const [card] = await waiting(admin)
    expect(card).toMatchObject({ account_number_end: "1234" })
    expect(JSON.stringify(card)).not.toContain("00110042")
    const path = `/admin/bank-account-proposals/${card?.id}`
    expect((await shop.get<File>(path, admin)).body.bank_account_proposal).toMatchObject({
      before: { account_number: "190323456789" },
      after: { account_number: "0011004231234", holder: "HTX TRA HOA VANG" },
    })
    const answers = await Promise.all([
      shop.post(`${path}/approve`, {}, admin),
      shop.post(`${path}/approve`, {}, admin),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(await read(headers)).toMatchObject({
      bank_account: { bank_bin: "970436", account_number_end: "1234" },
      proposal: { state: "approved" },
    })
    expect((await mailTo(OWNER)).subject).toContain("đã đổi")
    expect((await shop.post(`${path}/reject`, { reason: "x" }, admin)).body).toMatchObject({
      code: "already_decided",
    })

    const { audit_entries } = (
      await shop.get<{ audit_entries: { action: string }[] }>(
        `/admin/audit-entries?action=bank_account&vendor_id=${vendorId}`,
        admin,
      )
    ).body
    expect(audit_entries).toMatchObject([
      {
        action: "bank_account.approved",
        before: { account_number_end: "6789" },
        after: { account_number_end: "1234" },
      },
      { action: "bank_account.proposed", actor: { name: OWNER } },
    ])
    expect(JSON.stringify(audit_entries)).not.toContain("0011004231234")
    const { rows } = await shop
      .container()
      .resolve("__pg_connection__")
      .raw("select row_to_json(p)::text as kept from bank_account_proposal p")
    expect(rows).toHaveLength(1)
    expect(rows[0].kept).not.toContain("0011004231234")
  })

  it("stays as it is where the operator rejects, and tells why", async () => {
    const { headers, admin } = await approvedOwner()
    await propose(headers)
    const [card] = await waiting(admin)
    const path = `/admin/bank-account-proposals/${card?.id}/reject`
    expect((await shop.post(path, { reason: " " }, admin)).status).toBe(400)
    expect((await shop.post(path, { reason: "Tên chủ tài khoản khác" }, admin)).status).toBe(200)
    expect(await read(headers)).toMatchObject({
      bank_account: { account_number_end: "6789" },
      proposal: { state: "rejected", reason: "Tên chủ tài khoản khác" },
    })
    expect((await mailTo(OWNER)).text).toContain("Tên chủ tài khoản khác")
  })

  it("waits once at a time, and can be taken back", async () => {
    const { headers, admin } = await approvedOwner()
    const [first, again] = await Promise.all([propose(headers), propose(headers)])
    expect([first.status, again.status]).toEqual([201, 201])
    expect(again.body.proposal?.id).toBe(first.body.proposal?.id)
    expect(await propose(headers, { ...fresh, account_number: "55556666" })).toMatchObject({
      status: 409,
      body: { code: "proposal_waiting" },
    })
    const path = `/vendor/bank-account/proposals/${first.body.proposal?.id}`
    expect((await shop.delete<WorkspaceBankAccount>(path, headers)).body).toMatchObject({
      bank_account: { account_number_end: "6789" },
      proposal: { state: "withdrawn" },
    })
    expect(await waiting(admin)).toEqual([])
    const approve = `/admin/bank-account-proposals/${first.body.proposal?.id}/approve`
    expect((await shop.post(approve, {}, admin)).body).toMatchObject({ code: "already_decided" })
    expect((await propose(headers, { ...fresh, account_number: "55556666" })).status).toBe(201)
  })

  it("is nobody's to change but an owner's who knows the password", async () => {
    const { headers, admin, vendorId } = await approvedOwner()
    const wrong = await propose(headers, { ...fresh, password: "mật khẩu của người khác" })
    expect(wrong).toMatchObject({ status: 401, body: { code: "wrong_login" } })
    const same = { ...fresh, bank_bin: "970405", account_number: "190323456789" }
    expect((await propose(headers, same)).body).toMatchObject({ code: "nothing_to_submit" })
    const unknown = await propose(headers, { ...fresh, bank_bin: "999999" })
    expect(unknown.body).toMatchObject({ fields: { bank_bin: "bank_unknown" } })
    const email = "quan-ly@ba-che.example"
    await addMember(shop.container(), { vendor_id: vendorId, email, role: "manager" })
    const manager = bearer((await signIn(shop, email)).body)
    expect((await shop.get("/vendor/bank-account", manager)).status).toBe(403)
    expect((await propose(manager)).status).toBe(403)
    expect(await waiting(admin)).toEqual([])
  })
})
