import { afterEach, expect, it, vi } from "vitest"
import { aVisit, backendAnswers, problem } from "../../test/a-visit.ts"
import { visitTeam } from "./visit-team.ts"

afterEach(() => void vi.unstubAllGlobals())

const INVITE = "POST /vendor/invitations"
const NOBODY = { status: 200, body: { members: [], invitations: [] } }
const FORM = { intent: "invite", email: "panh@hai-son.example", role: "packer" }

function sendInvitation() {
  const visit = aVisit(FORM)
  const account = {
    member_id: "vmem_1",
    email: "chu@hai-son.example",
    name: "Hoa",
    role: "owner" as const,
    locale: "vi" as const,
    vendor: null,
  }
  const locals = { ...visit.locals, workspace: { token: "token", account } }
  return visitTeam({ ...visit, locals, url: new URL(visit.request.url), clientAddress: "203.0.113.7" })
}

it("invites in the name of the browser that asks, so that tries are counted by its address", async () => {
  const asked = backendAnswers({ [INVITE]: problem(429, "too_many_requests"), "GET /vendor/members": NOBODY })
  expect(await sendInvitation()).toMatchObject({ status: 429, email: FORM.email })
  expect(asked[0]?.headers.get("x-shopper-address")).toBe("203.0.113.7")
})
