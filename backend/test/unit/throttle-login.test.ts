import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { throttleLogin } from "../../src/http/throttle-login.ts"

/** Whether each of these attempts, one after the other from one address, gets through. */
async function attempts(address: string, requests: { method: string; body: unknown }[]): Promise<boolean[]> {
  const passed: boolean[] = []
  for (const { method, body } of requests) {
    const request = { method, body, socket: { remoteAddress: address } } as MedusaRequest
    const isLetIn = throttleLogin(request, {} as MedusaResponse, () => undefined).then(
      () => true,
      () => false,
    )
    passed.push(await isLetIn)
  }
  return passed
}

const guesses = Array.from({ length: 5 }, (_, guess) => ({
  method: "POST",
  body: { email: "someone@cho-ocop.example", password: `${guess}` },
}))

it("makes one who guesses passwords wait, however the guess is sent", async () => {
  const password = "another guess"
  const passed = await attempts("192.0.2.1", [
    ...guesses,
    { method: "GET", body: { email: "someone@cho-ocop.example", password } },
    { method: "POST", body: { email: "SOMEONE@cho-ocop.example", password } },
    { method: "POST", body: { email: "other@cho-ocop.example", identifier: "someone@cho-ocop.example" } },
    { method: "POST", body: { email: ["other@cho-ocop.example"], identifier: "someone@cho-ocop.example" } },
    { method: "POST", body: { email: "operator@cho-ocop.example", password } },
  ])
  expect(passed).toEqual([true, true, true, true, true, false, false, false, false, true])
})

it("makes one who tries many accounts wait", async () => {
  const accounts = Array.from({ length: 121 }, (_, account) => ({
    method: "POST",
    body: { email: `${account}@cho-ocop.example`, password: "one password for all" },
  }))
  const passed = await attempts("192.0.2.2", accounts)
  expect(passed.slice(0, 120).every(Boolean)).toBe(true)
  expect(passed.at(-1)).toBe(false)
})

it("lets others in meanwhile", async () => {
  await attempts("192.0.2.3", [...guesses, ...guesses])
  expect(await attempts("192.0.2.4", guesses)).toEqual([true, true, true, true, true])
})
