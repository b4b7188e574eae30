import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { countSignIn, countTokenTry } from "../../src/account/attempt.ts"
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

it("tells apart who is behind a proxy, whatever they write of themselves", async () => {
  vi.stubEnv("BACKEND_URL", "https://admin.cho-ocop.example")
  vi.resetModules()
  const behindProxy = await import("../../src/http/throttle-login.ts")
  const attempt = (forwardedFor: string) => {
    const [guess] = guesses
    const headers = { "x-forwarded-for": forwardedFor }
    const request = { ...guess, headers, socket: { remoteAddress: "192.0.2.5" } } as unknown as MedusaRequest
    return behindProxy
      .throttleLogin(request, {} as MedusaResponse, () => undefined)
      .then(
        () => true,
        () => false,
      )
  }
  const guessed = []
  for (let guess = 0; guess < 6; guess++) guessed.push(await attempt(`198.51.100.${guess}, 203.0.113.1`))
  expect(guessed).toEqual([true, true, true, true, true, false])
  expect(await attempt("203.0.113.2"), "the operator").toBe(true)
  vi.unstubAllEnvs()
})

it("believes nobody's word on the address where there is no proxy", async () => {
  const guessed = []
  for (let guess = 0; guess < 6; guess++) {
    const headers = { "x-forwarded-for": `198.51.100.${guess}` }
    const request = {
      ...guesses[0],
      headers,
      socket: { remoteAddress: "192.0.2.6" },
    } as unknown as MedusaRequest
    guessed.push(
      await throttleLogin(request, {} as MedusaResponse, () => undefined).then(
        () => true,
        () => false,
      ),
    )
  }
  expect(guessed).toEqual([true, true, true, true, true, false])
})

it("makes one who guesses at one account from everywhere wait, but at no other account", async () => {
  const signIn = (from: number, email: string, kind: "customer" | "vendor_member" = "customer") => {
    const socket = { remoteAddress: `10.0.${from >> 8}.${from & 255}` }
    const request = { get: () => undefined, headers: {}, socket } as unknown as MedusaRequest
    return countSignIn(request, kind, email).then(
      () => "let through",
      ({ code }) => code,
    )
  }
  for (let from = 0; from < 100; from++) expect(await signIn(from, "hoa@khach.example")).toBe("let through")
  expect(await signIn(101, "Hoa@khach.example")).toBe("too_many_requests")
  expect(await signIn(101, "lan@khach.example")).toBe("let through")
  expect(await signIn(101, "hoa@khach.example", "vendor_member")).toBe("let through")
})

it("makes one who guesses at the operator's password from everywhere wait", async () => {
  const guess = { method: "POST", body: { email: "guessed@cho-ocop.example", password: "a guess" } }
  for (let from = 0; from < 100; from++) expect(await attempts(`10.1.0.${from}`, [guess])).toEqual([true])
  expect(await attempts("10.1.0.101", [guess])).toEqual([false])
})

it("makes one who tries passwords with the link of a letter wait, wherever the tries come from", async () => {
  for (let tries = 0; tries < 5; tries++) await countTokenTry("the token of a letter")
  await expect(countTokenTry("the token of a letter")).rejects.toMatchObject({ code: "too_many_requests" })
  await expect(countTokenTry("the token of another letter")).resolves.toBeUndefined()
})
