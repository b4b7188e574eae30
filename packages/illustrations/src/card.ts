import { ICON_SIZE, iconOf } from "./icons.ts"
import { type Drawing, drawLabel } from "./label.ts"
import { motifOf } from "./motifs.ts"
import type { IllustrationSubject } from "./subject.ts"
import { CREAM, type Tone, toneOf } from "./tones.ts"

interface Area {
  x: number
  y: number
  width: number
  height: number
}

interface Layout {
  width: number
  height: number
  /** Where the motif and the medallion are. */
  panel: Area
  /** Where name and producer stand. */
  label: Area
  /** Outer radius of the medallion. */
  radius: number
}

export const SQUARE: Layout = {
  width: 800,
  height: 800,
  panel: { x: 0, y: 0, width: 800, height: 516 },
  label: { x: 52, y: 556, width: 696, height: 224 },
  radius: 220,
}

/** The proportions link previews ask for. */
export const WIDE: Layout = {
  width: 1200,
  height: 630,
  panel: { x: 0, y: 0, width: 560, height: 630 },
  label: { x: 624, y: 95, width: 536, height: 440 },
  radius: 226,
}

/** A card as SVG without text elements, so no installed font matters. */
export async function drawCard(subject: IllustrationSubject, layout: Layout): Promise<string> {
  const { width, height, panel, label, radius } = layout
  const tone = toneOf(subject.set)
  const text = await drawLabel(subject, tone, label)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<defs>${motifOf(subject.group, tone)}</defs>
<rect width="${width}" height="${height}" fill="${CREAM}"/>
<rect ${attributes(panel)} fill="${tone.ground}"/>
<rect ${attributes(panel)} fill="url(#motif)"/>
${wovenHem(layout, tone)}
${medallion(panel, radius, tone, iconOf(subject))}
${centred(text, label)}
</svg>`
}

const attributes = ({ x, y, width, height }: Area) => `x="${x}" y="${y}" width="${width}" height="${height}"`

/** A row of brocade teeth where the panel meets the label. */
function wovenHem({ width, height, panel }: Layout, tone: Tone): string {
  const TOOTH = 32
  const lying = panel.width === width
  const [along, edge] = lying ? [width, panel.height] : [height, panel.width]
  const teeth = Array.from({ length: Math.ceil(along / TOOTH) }, (_, n) => {
    const from = n * TOOTH
    return `M${from} ${edge}l${TOOTH / 2} 18l${TOOTH / 2} -18z`
  })
  const hem = `<path d="M0 ${edge - 12}h${along}v12h-${along}z${teeth.join("")}" fill="${tone.deep}"/>
<path d="M0 ${edge - 18}h${along}" stroke="${CREAM}" stroke-opacity=".55" stroke-width="3"/>`
  return lying ? hem : `<g transform="matrix(0 1 1 0 0 0)">${hem}</g>`
}

/** The icon on cream, ringed by rays and bands as on the face of a bronze drum. */
function medallion(panel: Area, radius: number, tone: Tone, icon: string): string {
  const x = panel.x + panel.width / 2
  const y = panel.y + panel.height / 2 - (panel.width > panel.height ? 8 : 0)
  const RAYS = 24
  const ray = (n: number) =>
    `<path d="M0 ${-radius + 14}l13 25h-26z" transform="rotate(${(n * 360) / RAYS})"/>`
  const face = radius - 44
  const size = face * 1.44
  return `<g transform="translate(${x} ${y})">
<circle r="${radius}" fill="${tone.deep}"/>
<circle r="${radius - 7}" fill="none" stroke="${CREAM}" stroke-width="2.5"/>
<g fill="${CREAM}">${Array.from({ length: RAYS }, (_, n) => ray(n)).join("")}</g>
<circle r="${face}" fill="${CREAM}"/>
<circle r="${face - 10}" fill="none" stroke="${tone.ground}" stroke-width="2.5"/>
<g transform="translate(${-size / 2} ${-size / 2}) scale(${size / ICON_SIZE})">${icon}</g>
</g>`
}

function centred(text: Drawing, label: Area): string {
  const y = label.y + (label.height - text.height) / 2
  return `<g transform="translate(${label.x} ${y})">${text.svg}</g>`
}
