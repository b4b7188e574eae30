import type { PictureText, VendorPicture } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { picturesOf } from "./list-pictures.ts"

/** What is told of pictures, by the picture's id. */
export type PictureWords = Record<string, PictureText>

/** What a submission keeps beside its document, so that shoppers read the very words that the operator read. */
export interface WithPictureWords {
  /** Absent from submissions made before they kept these words. */
  picture_words?: PictureWords
}

/** What is told today of those of the pictures that are the vendor's own. */
export async function pictureWordsOf(
  container: MedusaContainer,
  vendorId: string,
  ids: readonly string[],
): Promise<PictureWords> {
  return wordsOf(await picturesOf(container, vendorId, [...new Set(ids)]))
}

export function wordsOf(pictures: readonly VendorPicture[]): PictureWords {
  return Object.fromEntries(pictures.map(({ id, alt, caption }) => [id, { alt, caption }]))
}

/** The vendor's pictures, told of as a submission tells of them. */
export async function picturesAsTold(
  container: MedusaContainer,
  vendorId: string,
  { ids, words = {} }: { ids: readonly string[]; words: PictureWords | undefined },
): Promise<VendorPicture[]> {
  const pictures = await picturesOf(container, vendorId, ids)
  return pictures.map((picture) => ({ ...picture, ...words[picture.id] }))
}
