import { type IllustrationSubject, illustrationKey, renderIllustration } from "@cho-ocop/illustrations"
import type { IFileModuleService } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { ProductMetadata } from "../catalogue/product-record.ts"

export type DrawnPicture = Pick<ProductMetadata, "picture" | "illustration_key" | "picture_files">

/** Draws the illustration of a product and stores it as files named after `name`; the present one stays if it is the same. */
export async function storeIllustration(
  files: IFileModuleService,
  {
    name,
    subject,
    present,
  }: { name: string; subject: IllustrationSubject; present: DrawnPicture | undefined },
): Promise<DrawnPicture> {
  const key = illustrationKey(subject)
  if (present?.illustration_key === key && (await areStored(files, present.picture_files))) return present
  const { webp, preview } = await renderIllustration(subject)
  const stored = await files.createFiles([
    ...webp.map(({ width, data }) => fileOf(`${name}-${width}.webp`, "image/webp", data)),
    fileOf(`${name}.jpg`, "image/jpeg", preview),
  ])
  const ids = stored.map(({ id }) => id)
  if (present && present.picture_files.length > 0) await files.deleteFiles(present.picture_files)
  return {
    picture: {
      kind: "illustration",
      sizes: webp.map(({ width }, index) => ({ width, url: `/media/${ids[index]}` })),
      preview_url: `/media/${ids.at(-1)}`,
    },
    illustration_key: key,
    picture_files: ids,
  }
}

async function areStored(files: IFileModuleService, ids: string[]): Promise<boolean> {
  try {
    await Promise.all(ids.map((id) => files.retrieveFile(id)))
    return true
  } catch (error) {
    if (MedusaError.isMedusaError(error) && error.type === MedusaError.Types.NOT_FOUND) return false
    throw error
  }
}

function fileOf(filename: string, mimeType: string, data: Buffer) {
  return { filename, mimeType, content: data.toString("base64"), access: "public" as const }
}
