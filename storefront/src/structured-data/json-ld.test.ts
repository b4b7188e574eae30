import { describe, expect, it } from "vitest"
import { serializeJsonLd } from "./json-ld.ts"

describe("structured data in a page", () => {
  const hostile = "</script><script>alert(1)</script><!-- & \u2028"

  it("cannot end its script, whatever a name holds", () => {
    expect(serializeJsonLd({ "@type": "Product", name: hostile })).not.toMatch(/[<>&\u2028]/)
  })

  it("still says the same to a machine", () => {
    expect(JSON.parse(serializeJsonLd({ "@type": "Product", name: hostile }))).toEqual({
      "@context": "https://schema.org",
      "@type": "Product",
      name: hostile,
    })
  })
})
