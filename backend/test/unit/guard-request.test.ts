import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { guardRequest } from "../../src/http/guard-request.ts"

/** What becomes of a request with this body. */
function answerTo(body: unknown): string {
  try {
    guardRequest(
      { path: "/shop/carts", query: {}, body } as MedusaRequest,
      {} as MedusaResponse,
      () => undefined,
    )
    return "let through"
  } catch (thrown) {
    return String(Reflect.get(Object(thrown), "code") ?? thrown)
  }
}

function lists(depth: number): unknown {
  let body: unknown = "text"
  for (let level = 0; level < depth; level++) body = [body]
  return body
}

it("refuses a body nested so deeply that whoever walks through it would run out of stack", () => {
  expect(answerTo(lists(20))).toBe("let through")
  expect(answerTo(lists(100_000))).toBe("bad_request")
})
