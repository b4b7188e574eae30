import { afterEach, expect, it, vi } from "vitest"
import { aVisit, backendAnswers, problem } from "../../test/a-visit.ts"
import { visitLookup } from "./visit-lookup.ts"

const LOOKUP = "POST /shop/orders/lookup"
const FORM = { number: "OC-22222-ABCDE", contact: "0912345678" }
const lookUp = (browser: ReturnType<typeof aVisit>) =>
  visitLookup({ ...browser, clientAddress: "203.0.113.7" })

afterEach(() => void vi.unstubAllGlobals())

it("leads to the order, which this browser may open from then on", async () => {
  const placed = { number: FORM.number, token: "o".repeat(43), redirect_url: null }
  const asked = backendAnswers({ [LOOKUP]: { status: 200, body: placed } })
  const browser = aVisit(FORM)
  const answer = await lookUp(browser)
  expect((answer as Response).headers.get("location")).toBe(`/vi/don-hang/${FORM.number}`)
  expect(browser.kept.get("orders")).toBe(`${placed.number}.${placed.token}`)
  expect(asked[0]?.headers.get("x-shopper-address")).toBe("203.0.113.7")
})

it.each([
  [problem(404, "order_not_found"), { status: 404, obstacle: "not_found" }],
  [problem(429, "too_many_requests"), { status: 429, obstacle: "throttled" }],
])("says why there is no order: %j", async (answer, view) => {
  backendAnswers({ [LOOKUP]: answer })
  const browser = aVisit(FORM)
  expect(await lookUp(browser)).toMatchObject({ ...view, values: FORM })
  expect(browser.kept.size).toBe(0)
})
