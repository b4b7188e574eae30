import type { IllustrationSubject } from "@cho-ocop/illustrations"
import { setByNumber } from "@cho-ocop/ocop"
import type { IFileModuleService } from "@medusajs/framework/types"
import { type DrawnPicture, storeIllustration } from "../pictures/store-illustration.ts"
import type { CatalogueProduct, CatalogueVendor } from "./catalogue/catalogue.ts"
import type { DrawPictures } from "./pictures.ts"

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
        const subject = subjectOf(next.vendor, next.product)
        pictures.set(
          handle,
          await storeIllustration(files, { name: handle, subject, present: present.get(handle) }),
        )
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, drawNext))
    return pictures
  }
}

function subjectOf(vendor: CatalogueVendor, { name, set }: CatalogueProduct): IllustrationSubject {
  const group = set === null ? null : (setByNumber(set)?.group ?? null)
  return { name: name.vi, vendorName: vendor.name, set, group }
}
