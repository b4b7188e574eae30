import sharp from "sharp"
import { ProblemError } from "../http/problem.ts"

/** More than the largest sensor of a phone gives by default; what unfolds to more is a bomb. */
export const PIXELS_MAX = 80_000_000

/** Refuses an image of more than 80 million pixels (`file_too_large`), or one that cannot be read (`file_type_refused`). */
export async function refuseManyPixels(bytes: Buffer): Promise<void> {
  const { width, height } = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw new ProblemError("file_type_refused", "The file is no image that can be read.")
    })
  if (width * height > PIXELS_MAX) throw tooManyPixels()
}

export function tooManyPixels(): ProblemError {
  return new ProblemError("file_too_large", "The photo has too many pixels.")
}
