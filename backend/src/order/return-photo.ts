import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId, Modules } from "@medusajs/framework/utils"
import { decrypt, encrypt } from "../encryption/encrypt.ts"
import { ProblemError } from "../http/problem.ts"
import { renderPhoto } from "../pictures/render-photo.ts"

/** Wide enough to see a broken jar. */
const WIDTH = 1200

/**
 * Keeps a photo for a return, drawn anew and private. What it answers opens the photo for this order alone, and names
 * no file to anybody. Throws `file_type_refused`, `file_too_large`.
 */
export async function keepReturnPhoto(
  container: MedusaContainer,
  number: string,
  bytes: Buffer,
): Promise<string> {
  const { webp } = await renderPhoto(bytes)
  const drawn = webp.find(({ width }) => width >= WIDTH) ?? webp.at(-1)
  if (!drawn) throw new Error("A photo was drawn in no size")
  const file = await container.resolve(Modules.FILE).createFiles({
    filename: `${generateEntityId("", "retphoto")}.webp`,
    mimeType: "image/webp",
    content: drawn.data.toString("base64"),
    access: "private",
  })
  return encrypt(Buffer.from(file.id), sealOf(number)).toString("base64url")
}

/** The photo as WebP. Throws `not_found` for what was not kept for this order. */
export function openReturnPhoto(container: MedusaContainer, number: string, photo: string): Promise<Buffer> {
  return container.resolve(Modules.FILE).getAsBuffer(fileOf(number, photo))
}

/** Throws `not_found` where one of the photos was not kept for this order. */
export function requireReturnPhotos(number: string, photos: readonly string[]): void {
  for (const photo of photos) fileOf(number, photo)
}

function fileOf(number: string, photo: string): string {
  try {
    return decrypt(Buffer.from(photo, "base64url"), sealOf(number)).toString()
  } catch {
    throw new ProblemError("not_found", "There is no such photo.")
  }
}

function sealOf(number: string): string {
  return `return-photo:${number}`
}
