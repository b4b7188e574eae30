import type { Invitation, Member, SignedIn, Team } from "@cho-ocop/contracts"
import { inShop } from "./shop.ts"
import {
  addMember,
  bearer,
  fromNewAddress,
  PASSWORD,
  seededVendors,
  signIn,
  tokenMailedTo,
} from "./workspace.ts"

inShop((shop) => {
  const ownerOf = async (place: number, email: string) => {
    const vendor = (await seededVendors(shop))[place]
    await addMember(shop.container(), { vendor_id: String(vendor?.id), email, role: "owner" })
    const { body } = await signIn(shop, email)
    return { ...body, headers: bearer(body) }
  }
  const invite = (headers: Record<string, string>, email: string, role = "packer") =>
    shop.post<Invitation>(
      "/vendor/invitations",
      { email, role, locale: "vi" },
      { ...headers, ...fromNewAddress() },
    )
  const accept = (token: string) =>
    shop.post<SignedIn>(
      "/vendor/invitations/accept",
      { token, name: "Lò Văn Pành", password: PASSWORD },
      fromNewAddress(),
    )

  const logged = async () => {
    const { rows } = await shop
      .container()
      .resolve("__pg_connection__")
      .raw("select actor_name, action, subject_name from audit_entry order by created_at")
    return rows as { actor_name: string; action: string; subject_name: string }[]
  }

  it("takes in a packer by a link that works once", async () => {
    const owner = await ownerOf(0, "chu@hai-son.example")
    const invited = await invite(owner.headers, "Panh@hai-son.example")
    expect(invited).toMatchObject({ status: 201, body: { email: "panh@hai-son.example", role: "packer" } })
    const token = await tokenMailedTo("panh@hai-son.example")
    expect(await shop.post("/vendor/invitations/look", { token }, fromNewAddress())).toMatchObject({
      body: { email: "panh@hai-son.example", role: "packer", vendor_name: owner.account.vendor?.name },
    })
    const together = await Promise.all([accept(token), accept(token)])
    expect(together.map(({ status }) => status).sort()).toEqual([201, 409])
    expect(await accept(token)).toMatchObject({ status: 409, body: { code: "token_used" } })
    const { body } = await shop.get<Team>("/vendor/members", owner.headers)
    expect(body.members.map(({ email, role, is_self }) => [email, role, is_self])).toEqual([
      ["chu@hai-son.example", "owner", true],
      ["panh@hai-son.example", "packer", false],
    ])
    expect(body.invitations).toEqual([])
    expect((await logged()).at(-1)).toEqual({
      actor_name: "panh@hai-son.example",
      action: "invitation.accepted",
      subject_name: "panh@hai-son.example",
    })
  })

  it("ends an invitation that is withdrawn, or replaced by a newer one", async () => {
    const owner = await ownerOf(0, "chu@hai-son.example")
    await invite(owner.headers, "rut-1@hai-son.example")
    const first = await tokenMailedTo("rut-1@hai-son.example")
    const { body } = await invite(owner.headers, "rut-1@hai-son.example")
    expect((await accept(first)).status).toBe(404)
    const second = await tokenMailedTo("rut-1@hai-son.example")
    expect((await shop.delete(`/vendor/invitations/${body.id}`, owner.headers)).status).toBe(204)
    expect((await accept(second)).status).toBe(404)
    expect((await logged()).at(-1)).toEqual({
      actor_name: "chu@hai-son.example",
      action: "invitation.withdrawn",
      subject_name: "rut-1@hai-son.example",
    })
  })

  it("says who is in the team already, but nothing of other teams", async () => {
    const owner = await ownerOf(0, "chu@hai-son.example")
    await ownerOf(1, "chu@ban-ho.example")
    expect(await invite(owner.headers, "chu@hai-son.example")).toMatchObject({
      status: 409,
      body: { code: "already_member" },
    })
    expect((await invite(owner.headers, "chu@ban-ho.example")).status).toBe(201)
    const token = await tokenMailedTo("chu@ban-ho.example")
    expect(await accept(token)).toMatchObject({ status: 409, body: { code: "already_member" } })
  })

  it("keeps the last owner, also when two go at the same moment", async () => {
    const owner = await ownerOf(0, "chu@hai-son.example")
    const self = owner.account.member_id
    const leave = (id: string) => shop.delete<{ code: string }>(`/vendor/members/${id}`, owner.headers)
    const demote = (id: string) =>
      shop.post<Member>(`/vendor/members/${id}`, { role: "packer" }, owner.headers)
    expect(await leave(self)).toMatchObject({ status: 409, body: { code: "last_owner" } })
    expect(await demote(self)).toMatchObject({ status: 409, body: { code: "last_owner" } })

    const other = await addMember(shop.container(), {
      vendor_id: String(owner.account.vendor?.id),
      email: "vo@hai-son.example",
      role: "owner",
    })
    const statuses = (await Promise.all([demote(other), leave(self)])).map(({ status }) => status)
    expect(statuses.filter((status) => status < 300)).toHaveLength(1)
  })

  it("lets a role count at once, and whoever is removed do nothing more", async () => {
    const owner = await ownerOf(0, "chu@hai-son.example")
    const manager = await addMember(shop.container(), {
      vendor_id: String(owner.account.vendor?.id),
      email: "quan-ly@hai-son.example",
      role: "manager",
    })
    const { body } = await signIn(shop, "quan-ly@hai-son.example")
    expect((await shop.get("/vendor/members", bearer(body))).status).toBe(200)
    await shop.post(`/vendor/members/${manager}`, { role: "packer" }, owner.headers)
    expect(await shop.get("/vendor/members", bearer(body))).toMatchObject({
      status: 403,
      body: { code: "forbidden" },
    })
    expect((await shop.delete(`/vendor/members/${manager}`, owner.headers)).status).toBe(204)
    expect((await shop.get("/vendor/me", bearer(body))).status).toBe(401)
    expect((await signIn(shop, "quan-ly@hai-son.example")).status).toBe(401)
    expect((await invite(owner.headers, "quan-ly@hai-son.example")).status).toBe(201)
    expect(await logged()).toMatchObject(
      ["member.role_changed", "member.removed", "member.invited"].map((action) => ({
        actor_name: "chu@hai-son.example",
        action,
        subject_name: "quan-ly@hai-son.example",
      })),
    )
  })
})
