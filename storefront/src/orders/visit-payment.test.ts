import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { aVisit, backendAnswers, problem } from "../../test/a-visit.ts"
import { visitPayment } from "./visit-payment.ts"

const NUMBER = "OC-22222-ABCDE"
const KEPT = { orders: `${NUMBER}.${"o".repeat(43)}` }
const ASK = `POST /shop/orders/${NUMBER}/payment/ask`
const CANCEL = `POST /shop/orders/${NUMBER}/payment/cancel`
const PAGE = `/vi/don-hang/${NUMBER}`

const visit = (form: Record<string, string> | null, query = "", cookies: Record<string, string> = KEPT) => ({
  ...aVisit(form, cookies),
  params: { number: NUMBER },
  url: new URL(`http://localhost:4321${PAGE}${query}`),
  clientAddress: "192.0.2.7",
})

const whereTo = async (given: Parameters<typeof visitPayment>[0]) => {
  const answer = await visitPayment(given)
  return answer && { status: answer.status, location: answer.headers.get("location") }
}

beforeEach(() => void vi.spyOn(console, "error").mockReturnValue())
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

it.each(["?vnp_TxnRef=123&vnp_ResponseCode=00", "?code=00&orderCode=123&status=PAID"])(
  "has the gateway asked when somebody comes back from it, and believes nothing of %s",
  async (query) => {
    const asked = backendAnswers({ [ASK]: problem(404, "order_not_found") })
    expect(await whereTo(visit(null, query))).toEqual({ status: 303, location: PAGE })
    expect(asked.map(({ route, body }) => ({ route, body }))).toEqual([{ route: ASK, body: {} }])
  },
)

it("asks again, or gives the order up, where somebody presses so", async () => {
  const answer = problem(429, "too_many_requests")
  const asked = backendAnswers({ [ASK]: answer, [CANCEL]: answer })
  expect(await whereTo(visit({ intent: "ask_for_payment" }))).toEqual({ status: 303, location: PAGE })
  expect(await whereTo(visit({ intent: "cancel_payment" }))).toEqual({ status: 303, location: PAGE })
  expect(asked.map(({ route }) => route)).toEqual([ASK, CANCEL])
})

it("says so where the gateway does not answer", async () => {
  backendAnswers({ [CANCEL]: problem(503, "unavailable") })
  expect(await whereTo(visit({ intent: "cancel_payment" }))).toEqual({
    status: 303,
    location: `${PAGE}?gateway-silent`,
  })
})

it("asks nobody for those who only look, or may not open the order", async () => {
  const asked = backendAnswers({})
  expect(await visitPayment(visit(null))).toBeNull()
  expect(await visitPayment(visit(null, "?orderCode=123", {}))).toBeNull()
  expect(await visitPayment(visit({ intent: "cancel_payment" }, "", {}))).toBeNull()
  expect(asked).toEqual([])
})
