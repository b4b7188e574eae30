import { PICTURE_WIDTHS } from "@cho-ocop/contracts"
import { BulkheadRejectedError, bulkhead } from "cockatiel"
import sharp from "sharp"
import { ProblemError } from "../http/problem.ts"
import { PIXELS_MAX, refuseManyPixels, tooManyPixels } from "./pixels-max.ts"
import { refuseDisguise } from "./refuse-disguise.ts"

const WIDEST = Math.max(...PICTURE_WIDTHS)
/** WebP knows no more; a screenshot can be this long. */
const TALLEST = 16_383
const PREVIEW = { width: 1200, height: 630 }

/** One photo may unfold to 240 MB, and each takes all cores. */
const AT_ONCE = 2
const WAITING = 20
const inTurn = bulkhead(AT_ONCE, WAITING)

/** What each kind of photo begins with. */
const BEGINNINGS: readonly ((bytes: Buffer) => boolean)[] = [
  (bytes) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
  (bytes) => bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
  (bytes) => text(bytes, 0, 4) === "RIFF" && text(bytes, 8, 12) === "WEBP",
  (bytes) => text(bytes, 4, 8) === "ftyp" && ["avif", "avis"].includes(text(bytes, 8, 12)),
]

export interface RenderedPhoto {
  /** Smallest first, in the photo's own proportions. */
  webp: { width: number; height: number; data: Buffer }[]
  /** JPEG of 1200 × 630 for link previews. */
  preview: Buffer
}

/**
 * A photo drawn anew in the sizes of the pages: upright, without place, device or anything else that came with it.
 * Throws `file_type_refused` for all that is no photo, `file_too_large` for too many pixels, `unavailable` where too many
 * wait to be drawn.
 */
export async function renderPhoto(bytes: Buffer): Promise<RenderedPhoto> {
  try {
    return await inTurn.execute(() => drawAnew(bytes))
  } catch (error) {
    if (!(error instanceof BulkheadRejectedError)) throw error
    throw new ProblemError(
      "unavailable",
      "Too many photos are being prepared. Send this one again in a moment.",
    )
  }
}

async function drawAnew(bytes: Buffer): Promise<RenderedPhoto> {
  if (!BEGINNINGS.some((fits) => fits(bytes))) throw refused()
  refuseDisguise(bytes)
  await refuseManyPixels(bytes)
  const upright = await open(bytes)
    .autoOrient()
    .resize({ width: WIDEST, height: TALLEST, fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(refuse)
  const drawn = { width: upright.info.width, height: upright.info.height, channels: upright.info.channels }
  const draw = () => sharp(upright.data, { raw: drawn })
  const [preview, ...webp] = await Promise.all([
    draw()
      .resize({ ...PREVIEW, fit: "cover" })
      .jpeg({ quality: 82 })
      .toBuffer(),
    ...widthsWithin(drawn.width).map(async (width) => {
      const small = draw().resize({ width }).webp({ quality: 76, effort: 2 })
      const { data, info } = await small.toBuffer({ resolveWithObject: true })
      return { width, height: info.height, data }
    }),
  ])
  return { webp, preview }
}

function open(bytes: Buffer) {
  return sharp(bytes, { limitInputPixels: PIXELS_MAX, failOn: "error", animated: false })
}

/** The sizes that need no enlarging, and at least the photo's own. */
function widthsWithin(width: number): number[] {
  const smaller = PICTURE_WIDTHS.filter((size) => size < width)
  return [...smaller, Math.min(width, WIDEST)]
}

function text(bytes: Buffer, from: number, to: number): string {
  return bytes.toString("latin1", from, to)
}

function refused(): ProblemError {
  return new ProblemError("file_type_refused", "The file is no photo that can be read.")
}

function refuse(error: unknown): never {
  throw /pixel limit/i.test(String(error)) ? tooManyPixels() : refused()
}
