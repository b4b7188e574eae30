import { afterEach, expect, it, vi } from "vitest"
import { aVisit, backendAnswers, problem } from "../../test/a-visit.ts"
import { ACCOUNT_DOOR } from "../account/door.ts"
import { WORKSPACE_DOOR } from "../workspace/door.ts"
import { visitSignIn } from "./visit-sign-in.ts"

const FORM = { sign_in_email: "hoa@khach.example", sign_in_password: "mười hai con trâu đen" }
const DOORS = [
  ["account", "POST /shop/account/sign-in", ACCOUNT_DOOR],
  ["workspace", "POST /vendor/sign-in", WORKSPACE_DOOR],
] as const

afterEach(() => void vi.unstubAllGlobals())

it.each(DOORS)("ends the session this browser had before: %s", async (cookie, route, door) => {
  const asked = backendAnswers({ [route]: problem(401, "wrong_login") })
  const browser = aVisit(FORM, { [cookie]: "token of before" })
  const view = await visitSignIn({ ...browser, url: new URL(browser.request.url) }, door)
  expect(asked[0]?.headers.get("authorization")).toBe("Bearer token of before")
  expect(asked[0]?.headers.get("x-shopper-address")).toBe("203.0.113.7")
  expect(view).toMatchObject({ email: FORM.sign_in_email })
})

it.each(DOORS)("names no session where there was none: %s", async (_cookie, route, door) => {
  const asked = backendAnswers({ [route]: problem(401, "wrong_login") })
  const browser = aVisit(FORM)
  await visitSignIn({ ...browser, url: new URL(browser.request.url) }, door)
  expect(asked[0]?.headers.has("authorization")).toBe(false)
})
