import { SHOPPER_ADDRESS_HEADER, STOREFRONT_SECRET_HEADER } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { throttleCarts } from "../../src/http/throttle-carts.ts"

const A_MINUTE_OF_CALLS = 600

/** How a call to the carts ends: it is let through, or refused with this code. */
async function call(remoteAddress: string, headers: Record<string, string> = {}): Promise<string> {
  const request = {
    get: (name: string) => headers[name],
    socket: { remoteAddress },
  } as unknown as MedusaRequest
  return throttleCarts(request, {} as MedusaResponse, () => undefined).then(
    () => "let through",
    ({ code }) => code,
  )
}

const forShopper = (address: string, secret: string) => ({
  [SHOPPER_ADDRESS_HEADER]: address,
  [STOREFRONT_SECRET_HEADER]: secret,
})

it("makes one who asks for carts all the time wait, and lets others shop meanwhile", async () => {
  for (let calls = 0; calls < A_MINUTE_OF_CALLS; calls++) expect(await call("192.0.2.1")).toBe("let through")
  expect(await call("192.0.2.1")).toBe("too_many_requests")
  expect(await call("192.0.2.2")).toBe("let through")
})

it("tells shoppers behind the storefront apart, but only on the storefront's word", async () => {
  const { STOREFRONT_SECRET = "" } = process.env
  const storefront = "192.0.2.3"
  const busy = forShopper("198.51.100.1", STOREFRONT_SECRET)
  for (let calls = 0; calls < A_MINUTE_OF_CALLS; calls++) await call(storefront, busy)
  expect(await call(storefront, busy)).toBe("too_many_requests")
  expect(await call(storefront, forShopper("198.51.100.2", STOREFRONT_SECRET))).toBe("let through")

  const liar = "192.0.2.4"
  for (let calls = 0; calls < A_MINUTE_OF_CALLS; calls++) {
    await call(liar, forShopper(`198.51.100.${calls}`, "a guess"))
  }
  expect(await call(liar, forShopper("203.0.113.1", "a guess"))).toBe("too_many_requests")
})

it("takes all addresses of one household's IPv6 network for one", async () => {
  const network = ["2001:db8:0:7::", "2001:db8:0:7:ffff::"]
  for (let calls = 0; calls < A_MINUTE_OF_CALLS; calls++) {
    expect(await call(`${network[calls % 2]}${calls.toString(16)}`)).toBe("let through")
  }
  expect(await call("2001:db8:0:7:1:2:3:4")).toBe("too_many_requests")
  expect(await call("2001:db8:0:8:1:2:3:4"), "the neighbours").toBe("let through")
})

it("takes an IPv4 address for the same, however the connection came in", async () => {
  for (let calls = 0; calls < A_MINUTE_OF_CALLS; calls++) await call("::ffff:192.0.2.9")
  expect(await call("192.0.2.9")).toBe("too_many_requests")
  expect(await call("::ffff:192.0.2.10")).toBe("let through")
})
