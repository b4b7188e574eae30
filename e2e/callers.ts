import { randomUUID } from "node:crypto"

/** Asks the backend for one of its callers; throws where it does not do as it is asked. */
export type Ask = <Answer = unknown>(path: string, body?: object) => Promise<Answer>

export interface Login {
  email: string
  password: string
}

export interface Vendor {
  ask: Ask
  download: (path: string) => Promise<Buffer>
}

/** The vendor who tries the shop out. */
export async function signInVendor(backend: string, login: Login): Promise<Vendor> {
  const { token } = await asking(backend)<{ token: string }>("/vendor/sign-in", login)
  return {
    ask: asking(backend, token),
    async download(path) {
      const answer = await fetch(backend + path, { headers: { authorization: `Bearer ${token}` } })
      if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`)
      return Buffer.from(await answer.arrayBuffer())
    },
  }
}

/** The operator, and an officer whom it invites: who enters a certificate cannot verify it. */
export async function signInOfficers(
  backend: string,
  login: Login,
): Promise<{ operator: Ask; officer: Ask; officerLogin: Login }> {
  const operator = asking(backend, await tokenOf(backend, login))
  const officerLogin = await inviteOfficer(backend, operator)
  return { operator, officer: asking(backend, await tokenOf(backend, officerLogin)), officerLogin }
}

/** An officer of the programme whom the operator has invited, and how it signs in. */
export async function inviteOfficer(backend: string, operator: Ask): Promise<Login> {
  const officer = { email: `officer-${randomUUID()}@cho-ocop.example`, password: randomUUID() }
  const { email } = officer
  const { invites } = await operator<{ invites: { email: string; token: string }[] }>(
    "/admin/officers/invites",
    { email, role: "officer" },
  )
  const invite = invites.find((each) => each.email === email)
  const { token } = await asking(backend)<{ token: string }>("/auth/user/emailpass/register", officer)
  await asking(backend, token)(`/admin/invites/accept?token=${invite?.token}`, {
    first_name: "Vừ Thị",
    last_name: "Mai",
  })
  return officer
}

async function tokenOf(backend: string, login: Login): Promise<string> {
  const { token } = await asking(backend)<{ token: string }>("/auth/user/emailpass", login)
  return token
}

function asking(backend: string, token?: string): Ask {
  return async (path, body) => {
    const response = await fetch(backend + path, {
      method: body ? "POST" : "GET",
      headers: {
        "content-type": "application/json",
        // A server that is busy drawing closes connections which wait for it.
        connection: "close",
        ...(token && { authorization: `Bearer ${token}` }),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`)
    return JSON.parse(text)
  }
}
