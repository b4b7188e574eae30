import { describe, expect, it } from "vitest"
import { readEnvironment } from "./environment.ts"

const STOREFRONT_SECRET = "a-secret-of-sixteen"

describe("the settings of the storefront", () => {
  it("stand on their own but for the secret", () => {
    expect(readEnvironment({ STOREFRONT_SECRET })).toMatchObject({
      port: 4321,
      backendUrl: "http://localhost:9000",
      publicUrl: "http://localhost:4321",
      isDemoCatalogue: true,
    })
  })

  it.each([
    ["STOREFRONT_PORT", "70000"],
    ["BACKEND_URL", "not a url"],
    ["STOREFRONT_SECRET", "short"],
    ["DEMO_CATALOGUE", "maybe"],
  ])("name %s when it is wrong", (name, value) => {
    expect(() => readEnvironment({ STOREFRONT_SECRET, [name]: value })).toThrow(name)
  })
})
