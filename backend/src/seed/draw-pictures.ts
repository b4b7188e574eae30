import { type IllustrationSubject, illustrationKey, renderIllustration } from "@cho-ocop/illustrations"
import { setByNumber } from "@cho-ocop/ocop"
import type { IFileModuleService } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { CatalogueProduct, CatalogueVendor } from "./catalogue/catalogue.ts"
import type { DrawnPicture, DrawPictures } from "./pictures.ts"

/** Drawn at once; more would only wait for the processor. */
const AT_ONCE = 4

/** Draws an illustration card for every product whose card would look different or is gone, and stores it as files. */
export function drawPictures(files: IFileModuleService): DrawPictures {
  return async (products, present) => {
    const pictures = new Map<string, DrawnPicture>()
    const waiting = [...products]
    const drawNext = async (): Promise<void> => {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        const { handle } = next.product
        pictures.set(handle, await pictureOf(files, next, present.get(handle)))
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, drawNext))
    return pictures
  }
}

async function pictureOf(
  files: IFileModuleService,
  { vendor, product }: { vendor: CatalogueVendor; product: CatalogueProduct },
  present: DrawnPicture | undefined,
): Promise<DrawnPicture> {
  const subject = subjectOf(vendor, product)
  const key = illustrationKey(subject)
  if (present?.illustration_key === key && (await areStored(files, present.picture_files))) return present
  const { webp, preview } = await renderIllustration(subject)
  const stored = await files.createFiles([
    ...webp.map(({ width, data }) => fileOf(`${product.handle}-${width}.webp`, "image/webp", data)),
    fileOf(`${product.handle}.jpg`, "image/jpeg", preview),
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

function subjectOf(vendor: CatalogueVendor, { name, set }: CatalogueProduct): IllustrationSubject {
  const group = set === null ? null : (setByNumber(set)?.group ?? null)
  return { name: name.vi, vendorName: vendor.name, set, group }
}

function fileOf(filename: string, mimeType: string, data: Buffer) {
  return { filename, mimeType, content: data.toString("base64"), access: "public" as const }
}
