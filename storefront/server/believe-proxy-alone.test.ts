import { IncomingMessage } from "node:http"
import { Socket } from "node:net"
import { createRequestFromNodeRequest } from "astro/app/node"
import { expect, it } from "vitest"
import { believeProxyAlone } from "./believe-proxy-alone.ts"

const SHOP = { protocol: "https", hostname: "shop.example" }
const CONNECTED_FROM = "192.0.2.1"

/** The address that pages are told, with this header and through a proxy or not. */
function addressSeen(
  forwardedFor: string | undefined,
  isBehindProxy: boolean,
  more: Record<string, string> = {},
): unknown {
  const socket = new Socket()
  Object.defineProperty(socket, "remoteAddress", { value: CONNECTED_FROM })
  const message = new IncomingMessage(socket)
  Object.assign(message, { method: "GET", url: "/vi" })
  message.headers = { host: SHOP.hostname, "x-forwarded-proto": "https", ...more }
  if (forwardedFor !== undefined) message.headers["x-forwarded-for"] = forwardedFor
  believeProxyAlone(message, isBehindProxy)
  const request = createRequestFromNodeRequest(message, { allowedDomains: isBehindProxy ? [SHOP] : [] })
  return Reflect.get(request, Symbol.for("astro.clientAddress"))
}

it("takes a visitor for nobody but the one whom the proxy saw", () => {
  expect(addressSeen("203.0.113.7", true)).toBe("203.0.113.7")
  expect(addressSeen("198.51.100.1, 203.0.113.7", true)).toBe("203.0.113.7")
  expect(addressSeen("198.51.100.1,198.51.100.2 , 2001:db8::7", true)).toBe("2001:db8::7")
})

it("takes nobody who names the shop's host besides for somebody else", () => {
  const more = { "x-forwarded-host": SHOP.hostname }
  expect(addressSeen("198.51.100.1, 203.0.113.7", true, more)).toBe("203.0.113.7")
  expect(addressSeen("198.51.100.1", false, more)).toBe(CONNECTED_FROM)
})

it("takes the connection's address where nobody forwards", () => {
  expect(addressSeen(undefined, true)).toBe(CONNECTED_FROM)
  expect(addressSeen(undefined, false)).toBe(CONNECTED_FROM)
  expect(addressSeen("198.51.100.1", false)).toBe(CONNECTED_FROM)
})
