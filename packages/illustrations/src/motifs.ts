import type { Tone } from "./tones.ts"

/** An SVG `<pattern>` with the id `motif`: a motif of weaving, water, leaves or brocade, one per product group. */
export function motifOf(group: string | null, tone: Tone): string {
  return (MOTIF_BY_GROUP[group ?? ""] ?? openCane)(tone)
}

type Motif = (tone: Tone) => string

const tile = (width: number, height: number, body: string, scale = 1) =>
  `<pattern id="motif" width="${width}" height="${height}" patternUnits="userSpaceOnUse" patternTransform="scale(${scale})">${body}</pattern>`

/** Bamboo strips in threes, lying and standing by turns, as in mats and trays. */
const basketWeave: Motif = ({ deep, glow }) => {
  const STRIPS = [4, 28, 52]
  const lying = (x: number, y: number) =>
    STRIPS.map((step) => `<rect x="${x + 1}" y="${y + step}" width="74" height="19" rx="5"/>`).join("")
  const standing = (x: number, y: number) =>
    STRIPS.map((step) => `<rect x="${x + step}" y="${y + 1}" width="19" height="74" rx="5"/>`).join("")
  return tile(
    152,
    152,
    `<g fill="${glow}" opacity=".24">${lying(0, 0)}${lying(76, 76)}</g>
     <g fill="${deep}" opacity=".3">${standing(76, 0)}${standing(0, 76)}</g>`,
  )
}

/** Rattan canes crossing in three directions. */
const openCane: Motif = ({ deep, glow }) =>
  tile(
    84,
    145.5,
    `<g fill="none" stroke-width="11"><path d="M-42 0h168M-42 72.75h168M-42 145.5h168" stroke="${glow}" stroke-opacity=".3"/>
     <path d="M-42 -72.75l168 291M42 -72.75l168 291M-126 -72.75l168 291" stroke="${deep}" stroke-opacity=".3"/>
     <path d="M126 -72.75l-168 291M42 -72.75l-168 291M210 -72.75l-168 291" stroke="${deep}" stroke-opacity=".3"/></g>`,
  )

/** Overlapping waves. */
const waves: Motif = ({ ground, deep, glow }) => {
  const wave = (x: number, y: number) =>
    `<circle cx="${x}" cy="${y}" r="66" fill="${ground}" stroke="${glow}" stroke-opacity=".4" stroke-width="4"/>
     <circle cx="${x}" cy="${y}" r="44" fill="${deep}" fill-opacity=".26"/>
     <circle cx="${x}" cy="${y}" r="21" fill="${glow}" fill-opacity=".3"/>`
  const row = (y: number, from: number) => [0, 1, 2].map((column) => wave(from + column * 132, y)).join("")
  const rows = [0, 33, 66, 99, 132].map((y, step) => row(y, step % 2 === 0 ? 0 : -66))
  return tile(132, 66, rows.join(""))
}

/** Pairs of leaves climbing a stem. */
const leaves: Motif = ({ deep, glow }) => {
  const pair = (x: number, y: number) =>
    `<path d="M${x} ${y}q-4-24-28-28q2 24 28 28z" fill="${glow}" opacity=".3"/><path d="M${x} ${y}q4-24 28-28q-2 24-28 28z" fill="${deep}" opacity=".3"/>`
  const stem = (x: number) => `<path d="M${x} 0v84" stroke="${glow}" stroke-opacity=".34" stroke-width="3"/>`
  return tile(
    84,
    84,
    `${stem(21)}${stem(63)}${pair(21, 42)}${pair(21, 84)}${pair(63, 63)}${pair(63, 21)}${pair(63, 105)}`,
    1.5,
  )
}

/** Nested lozenges and steps of highland brocade. */
const brocade: Motif = ({ deep, glow }) => {
  const lozenge = (x: number, y: number, r: number) => `M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`
  return tile(
    96,
    96,
    `<path d="${lozenge(48, 48, 44)}" fill="${deep}" opacity=".3"/>
     <path d="${lozenge(48, 48, 44)}${lozenge(48, 48, 28)}" fill="none" stroke="${glow}" stroke-opacity=".42" stroke-width="4"/>
     <path d="${lozenge(48, 48, 11)}${lozenge(0, 0, 11)}${lozenge(96, 0, 11)}${lozenge(0, 96, 11)}${lozenge(96, 96, 11)}" fill="${glow}" opacity=".42"/>`,
    1.4,
  )
}

/** Five-petalled apricot blossoms. */
const blossoms: Motif = ({ deep, glow }) => {
  const blossom = (x: number, y: number) => {
    const petals = [0, 72, 144, 216, 288].map(
      (turn) => `<circle cx="${x}" cy="${y - 13}" r="10" transform="rotate(${turn} ${x} ${y})"/>`,
    )
    return `<g fill="${glow}" opacity=".36">${petals.join("")}</g><circle cx="${x}" cy="${y}" r="5" fill="${deep}" opacity=".5"/>`
  }
  const bud = (x: number, y: number) => `<circle cx="${x}" cy="${y}" r="6" fill="${deep}" opacity=".3"/>`
  return tile(104, 104, `${blossom(26, 26)}${blossom(78, 78)}${bud(78, 26)}${bud(26, 78)}`, 1.3)
}

/** Terraced fields. */
const terraces: Motif = ({ deep, glow }) => {
  const line = (y: number) => `M-4 ${y}q32-26 64 0t64 0t64 0`
  return tile(
    128,
    84,
    `<g fill="none"><path d="${line(16)}" stroke="${glow}" stroke-opacity=".42" stroke-width="6"/>
     <path d="${line(44)}" stroke="${deep}" stroke-opacity=".45" stroke-width="12"/>
     <path d="${line(68)}" stroke="${glow}" stroke-opacity=".26" stroke-width="6"/></g>`,
    1.2,
  )
}

const MOTIF_BY_GROUP: Record<string, Motif> = {
  "thuc-pham": basketWeave,
  "do-uong": waves,
  "duoc-lieu": leaves,
  "thu-cong-my-nghe": brocade,
  "sinh-vat-canh": blossoms,
  "du-lich": terraces,
}
