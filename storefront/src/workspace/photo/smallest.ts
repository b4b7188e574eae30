import type { VendorPicture } from "@cho-ocop/contracts"

/** The smallest rendering of a photo. */
export function smallest({ picture }: VendorPicture): string {
  return picture.sizes[0]?.url ?? ""
}
