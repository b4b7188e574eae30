import type { CertificatePage } from "@cho-ocop/contracts"
import { isValidState } from "@cho-ocop/ocop"
import { certificateTextsOf } from "../i18n/certificate.ts"

/** Width and height, in pixels. */
export const BADGE_SIZE = { width: 280, height: 88 }

const GREEN = { ground: "#3a642f", ink: "#ffffff", star: "#fbe7bd" }
const GREY = { ground: "#e4e2de", ink: "#4a4641", star: "#4a4641" }
const STAR = "m10 .8 2.8 5.9 6.4.9-4.6 4.5 1.1 6.4-5.7-3-5.7 3 1.1-6.4L.8 7.6l6.4-.9z"

/** The badge in both languages. Its stars are drawn, and its ground is green, only while the certificate is valid. */
export function badgeSvg({ state, star }: Pick<CertificatePage, "state" | "star">): string {
  const holds = isValidState(state)
  const { ground, ink, star: gold } = holds ? GREEN : GREY
  const [vi, en] = [certificateTextsOf("vi"), certificateTextsOf("en")]
  const shown = holds && star ? star : 0
  const title = `OCOP${shown ? ` ${shown} sao` : ""}: ${vi.badge[state]}`
  const stars = Array.from(
    { length: shown },
    (_, place) => `<path transform="translate(${104 + place * 24} 14)" fill="${gold}" d="${STAR}"/>`,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${BADGE_SIZE.width}" height="${BADGE_SIZE.height}" viewBox="0 0 280 88" role="img" data-state="${state}">`,
    `<title>${title}</title>`,
    `<rect x=".5" y=".5" width="279" height="87" rx="8" fill="${ground}" stroke="${ink}" stroke-opacity=".35"/>`,
    `<g fill="${ink}" font-family="system-ui, 'Segoe UI', Roboto, Arial, sans-serif">`,
    '<text x="14" y="33" font-size="23" font-weight="700" letter-spacing="1">OCOP</text>',
    `<text x="14" y="56" font-size="14" font-weight="600">${vi.badge[state]}</text>`,
    `<text x="14" y="75" font-size="12.5">${en.badge[state]} · ${vi.badge.checkedAt}</text>`,
    "</g>",
    ...stars,
    "</svg>",
  ].join("")
}
