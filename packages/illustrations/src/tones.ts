export const CREAM = "#FBF6EC"
export const INK = "#2E231B"

/** `ground` carries the motif, `deep` the ornaments and small print, `glow` the light of the motif. */
export interface Tone {
  ground: string
  deep: string
  glow: string
}

const terracotta: Tone = { ground: "#BE5B36", deep: "#8C3B1E", glow: "#E79B6F" }
const lacquer: Tone = { ground: "#9E2F28", deep: "#6F1B18", glow: "#D9735F" }
const turmeric: Tone = { ground: "#D59A2B", deep: "#8F5E0C", glow: "#F2CE7C" }
const honey: Tone = { ground: "#C97B1C", deep: "#874B08", glow: "#F0B964" }
const clay: Tone = { ground: "#A96E49", deep: "#6F4226", glow: "#DDAF8C" }
const brine: Tone = { ground: "#A65A22", deep: "#6B3510", glow: "#DDA066" }
const leaf: Tone = { ground: "#5F8240", deep: "#3D5926", glow: "#A9C684" }
const tea: Tone = { ground: "#3F6B4B", deep: "#28492F", glow: "#8DB795" }
const jade: Tone = { ground: "#3A7C6E", deep: "#20564B", glow: "#8CC4B5" }
const moss: Tone = { ground: "#6B7536", deep: "#474F1E", glow: "#B7C07C" }
const sea: Tone = { ground: "#2F6F80", deep: "#184B59", glow: "#86BDCB" }
const indigo: Tone = { ground: "#34477D", deep: "#202F59", glow: "#8798CC" }
const plum: Tone = { ground: "#834063", deep: "#592543", glow: "#C68BAA" }
const coffee: Tone = { ground: "#6E4A35", deep: "#48301F", glow: "#B38D73" }

const TONE_BY_SET: Record<number, Tone> = {
  1: leaf,
  2: sea,
  3: turmeric,
  4: honey,
  5: terracotta,
  6: clay,
  7: terracotta,
  8: lacquer,
  9: brine,
  10: lacquer,
  11: tea,
  12: jade,
  13: coffee,
  14: indigo,
  15: plum,
  16: sea,
  17: sea,
  18: moss,
  19: plum,
  20: jade,
  21: indigo,
  22: lacquer,
  23: plum,
  24: leaf,
  25: sea,
  26: indigo,
}

export function toneOf(set: number | null): Tone {
  return (set === null ? undefined : TONE_BY_SET[set]) ?? clay
}
