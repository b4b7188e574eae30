import { CertificateState } from "@cho-ocop/contracts"
import { isValidState } from "@cho-ocop/ocop"
import { describe, expect, it } from "vitest"
import { badgeSvg } from "./badge.ts"

const stars = (svg: string) => svg.match(/<path /g)?.length ?? 0

describe("the badge on a producer's own site", () => {
  it("draws as many stars as a valid certificate gives", () => {
    expect(
      [3, 4, 5].map((star) => stars(badgeSvg({ state: "recognised", star: star as 3 | 4 | 5 }))),
    ).toEqual([3, 4, 5])
  })

  it.each(CertificateState.options)(
    "is green with stars only while the certificate is valid: %s",
    (state) => {
      const svg = badgeSvg({ state, star: 4 })
      expect(stars(svg)).toBe(isValidState(state) ? 4 : 0)
      expect(svg.includes('fill="#3a642f"')).toBe(isValidState(state))
    },
  )

  it("says in both languages what has become of it", () => {
    const svg = badgeSvg({ state: "revoked", star: 5 })
    expect(svg).toContain("Chứng nhận đã bị thu hồi")
    expect(svg).toContain("Certificate withdrawn")
  })
})
