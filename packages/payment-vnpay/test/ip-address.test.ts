import { expect, it } from "vitest"
import { atLeastSeven } from "../src/ip-address.ts"

it("writes addresses that are too short for VNPay in full, and leaves the others", () => {
  expect(atLeastSeven("::1")).toBe("0:0:0:0:0:0:0:1")
  expect(atLeastSeven("::")).toBe("0:0:0:0:0:0:0:0")
  expect(atLeastSeven("fe::a")).toBe("fe:0:0:0:0:0:0:a")
  expect(atLeastSeven("1.2.3.4")).toBe("1.2.3.4")
  expect(atLeastSeven("2001:db8::1")).toBe("2001:db8::1")
})
