import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"
import subsetFont from "subset-font"

/** First and last code point of what the shop writes with: ASCII, punctuation and Vietnamese letters. */
const LETTERS = {
  latin: [
    [0x20, 0x7e],
    [0xa0, 0xa0],
    [0xab, 0xab],
    [0xb0, 0xb0],
    [0xb7, 0xb7],
    [0xbb, 0xbb],
    [0xc0, 0xc3],
    [0xc8, 0xca],
    [0xcc, 0xcd],
    [0xd2, 0xd5],
    [0xd7, 0xda],
    [0xdd, 0xdd],
    [0xe0, 0xe3],
    [0xe8, 0xea],
    [0xec, 0xed],
    [0xf2, 0xf5],
    [0xf9, 0xfa],
    [0xfd, 0xfd],
    [0x2013, 0x2014],
    [0x2018, 0x201d],
    [0x2026, 0x2026],
    [0x2039, 0x203a],
    [0x2212, 0x2212],
  ],
  vietnamese: [
    [0x102, 0x103],
    [0x110, 0x111],
    [0x128, 0x129],
    [0x168, 0x169],
    [0x1a0, 0x1a1],
    [0x1af, 0x1b0],
    [0x1ea0, 0x1ef9],
    [0x20ab, 0x20ab],
  ],
} satisfies Record<string, [first: number, last: number][]>

type Subset = keyof typeof LETTERS
type Weight = 400 | 600

/** One file of a family, as Astro takes it. */
interface FontVariant {
  src: [path: string]
  weight: Weight
  style: "normal"
  unicodeRange: [range: string]
}

/** Kerning, and what puts marks on letters. */
const FEATURES = ["kern", "ccmp", "locl", "mark", "mkmk"]
const OUT = new URL("./.astro/be-vietnam-pro/", import.meta.url)
const require = createRequire(import.meta.url)

/**
 * Be Vietnam Pro in two weights, cut down to the letters the shop writes with; other letters use the fallback. Hints
 * for coarse screens are left out: they are more than half of each file.
 */
export async function fontVariants(): Promise<[FontVariant, ...FontVariant[]]> {
  mkdirSync(OUT, { recursive: true })
  return Promise.all([
    fontVariant("latin", 400),
    fontVariant("vietnamese", 400),
    fontVariant("latin", 600),
    fontVariant("vietnamese", 600),
  ])
}

async function fontVariant(subset: Subset, weight: Weight): Promise<FontVariant> {
  const full = require.resolve(
    `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff2`,
  )
  const file = new URL(`${subset}-${weight}.woff2`, OUT)
  const cut = { targetFormat: "woff2", noHinting: true, keepFeatures: FEATURES } as const
  writeFileSync(file, await subsetFont(readFileSync(full), textOf(subset), cut))
  const unicodeRange = LETTERS[subset].map(unicodeRangeOf).join(",")
  return { src: [fileURLToPath(file)], weight, style: "normal", unicodeRange: [unicodeRange] }
}

function textOf(subset: Subset): string {
  const points = LETTERS[subset].flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  )
  return String.fromCodePoint(...points)
}

function unicodeRangeOf([first, last]: [number, number]): string {
  return `U+${first.toString(16)}-${last.toString(16)}`
}
