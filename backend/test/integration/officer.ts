import type { AdminInvite, AdminPerson } from "../../src/officer/read-people.ts"
import { operator } from "./operator.ts"
import type { Shop } from "./shop.ts"
import { fromNewAddress, PASSWORD } from "./workspace.ts"

type Headers = Record<string, string>

export interface Officers {
  people: AdminPerson[]
  invites: AdminInvite[]
}

/** Somebody whom the operator invited as an officer and who accepted. */
export async function newOfficer(
  shop: Shop,
  email: string,
): Promise<{ id: string; email: string; headers: Headers }> {
  const { body } = await shop.post<Officers>(
    "/admin/officers/invites",
    { email, role: "officer" },
    await operator(shop),
  )
  const invite = body.invites.find((each) => each.email === email)
  const login = { email, password: PASSWORD }
  const registered = await shop.post<{ token: string }>(
    "/auth/user/emailpass/register",
    login,
    fromNewAddress(),
  )
  const accepted = await shop.post<{ user: { id: string } }>(
    `/admin/invites/accept?token=${invite?.token}`,
    { first_name: "Vừ Thị", last_name: "Mai" },
    { authorization: `Bearer ${registered.body.token}` },
  )
  expect(accepted.status, JSON.stringify(accepted.body)).toBe(200)
  const signedIn = await shop.post<{ token: string }>("/auth/user/emailpass", login, fromNewAddress())
  return {
    id: accepted.body.user.id,
    email,
    headers: { authorization: `Bearer ${signedIn.body.token}` },
  }
}
