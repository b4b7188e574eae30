import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import satori from "satori"
import { INK, type Tone } from "./tones.ts"

/** A drawn piece of SVG with its measures in pixels. */
export interface Drawing {
  svg: string
  width: number
  height: number
}

/** Name and producer of the goods as paths, as large as `width` and `height` allow. */
export async function drawLabel(
  subject: { name: string; vendorName: string },
  tone: Tone,
  box: { width: number; height: number },
): Promise<Drawing> {
  for (const size of NAME_SIZES) {
    const label = await layOut(labelOf(subject, tone, size, UNLIMITED), box.width)
    if (label.height <= box.height) return label
  }
  return layOut(labelOf(subject, tone, SMALLEST_SIZE, 3), box.width)
}

const NAME_SIZES = [66, 58, 50, 44, 38]
const SMALLEST_SIZE = 38
const UNLIMITED = 20

function labelOf(
  { name, vendorName }: { name: string; vendorName: string },
  tone: Tone,
  size: number,
  lines: number,
) {
  const clamp = (most: number) => ({ display: "block", lineClamp: most, textWrap: "balance" })
  return element({ flexDirection: "column", alignItems: "center", textAlign: "center", width: "100%" }, [
    element(
      {
        ...clamp(lines),
        fontSize: size,
        fontWeight: 600,
        lineHeight: 1.24,
        letterSpacing: "-0.012em",
        color: INK,
      },
      keepTogether(name.normalize("NFC")),
    ),
    element(
      { ...clamp(2), fontSize: 25, fontWeight: 500, lineHeight: 1.4, marginTop: 12, color: tone.deep },
      vendorName.normalize("NFC"),
    ),
  ])
}

/** Short proper names such as "Đắk Lắk" do not break over lines. */
const keepTogether = (name: string) =>
  name.replace(/\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)+/gu, (words) =>
    words.length <= 16 ? words.replaceAll(" ", "\u00a0") : words,
  )

const element = (style: Record<string, string | number>, children: unknown) => ({
  type: "div",
  key: null,
  props: { style: { display: "flex", ...style }, children },
})

async function layOut(content: ReturnType<typeof element>, width: number): Promise<Drawing> {
  const svg = await satori(content, { width, fonts })
  const height = Number(/height="([\d.]+)"/.exec(svg)?.[1])
  return { svg, width, height }
}

/** The files are cut by script: a Vietnamese word takes glyphs from up to three of them. */
const SCRIPTS = ["latin", "latin-ext", "vietnamese"] as const
const WEIGHTS = [500, 600] as const

const require = createRequire(import.meta.url)
const fontFolder = dirname(require.resolve("@fontsource/be-vietnam-pro/package.json"))

const fonts = WEIGHTS.flatMap((weight) =>
  SCRIPTS.map((script) => ({
    name: script,
    weight,
    data: readFileSync(join(fontFolder, "files", `be-vietnam-pro-${script}-${weight}-normal.woff`)),
  })),
)
