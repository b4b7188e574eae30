import { describe, expect, it } from "vitest"
import { narrowPolicy } from "./narrow-policy.ts"

/** Of `a{}` and of `f()`. */
const STYLE = "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='"
const SCRIPT = "'sha256-GcEEE0IkDzIP5EQ6DXZaDPORqT5RTBELX8Fyzyg9yvo='"

describe("the policy of a page", () => {
  const policy = `default-src 'none'; script-src 'self' ${SCRIPT} 'sha256-other='; style-src 'self' ${STYLE} 'sha256-another=';`

  it("allows the styles and scripts it holds, and none of other pages", () => {
    const html = `<head><style>a{}</style></head><body><script type="module">f()</script></body>`
    expect(narrowPolicy(policy, html)).toBe(
      `default-src 'none'; script-src 'self' ${SCRIPT}; style-src 'self' ${STYLE};`,
    )
  })

  it("allows nothing inline where the page holds nothing inline", () => {
    expect(narrowPolicy(policy, "<p>trà</p>")).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self';",
    )
  })
})
