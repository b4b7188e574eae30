import { z } from "zod"
import { Picture } from "../picture.ts"
import { WrittenText, writtenLine } from "./written-text.ts"

/** Largest photo that is taken, in bytes. */
export const PICTURE_BYTES_MAX = 15 * 1024 * 1024
/** Widths in pixels in which a photo is kept; none is enlarged. */
export const PICTURE_WIDTHS = [240, 480, 800, 1600] as const

/** What a vendor writes to a photo: `alt` for people who cannot see it, `caption` for everyone. */
export const PictureText = z.strictObject({ alt: writtenLine(200), caption: writtenLine(300) })
export type PictureText = z.infer<typeof PictureText>

/**
 * Body of `POST /vendor/pictures/:picture_id`; `version` is the one the edit started from. 409 `edited_meanwhile` with
 * `current` (`VendorPicture`), then nothing is written; the same words sent again make no next version.
 */
export const WritePictureText = PictureText.extend({ version: z.int().nonnegative() })
export type WritePictureText = z.infer<typeof WritePictureText>

/** A vendor's own photo; `version` counts the changes of its words. */
export const VendorPicture = z.object({
  id: z.string(),
  picture: Picture,
  alt: WrittenText,
  caption: WrittenText,
  version: z.int().nonnegative(),
  uploaded_at: z.iso.datetime(),
})
export type VendorPicture = z.infer<typeof VendorPicture>

/**
 * Answer of `POST /vendor/pictures` and `POST /vendor/pictures/:picture_id`.
 * The upload's body is the bytes of one photo (JPEG, PNG, WebP, AVIF), its name in `?name=`.
 * The same bytes sent again answer with the same picture, so an upload may be repeated.
 * 413 `file_too_large`, 415 `file_type_refused`, 400 `file_name_refused`.
 */
export const VendorPictureResponse = z.object({ picture: VendorPicture })
export type VendorPictureResponse = z.infer<typeof VendorPictureResponse>

/** Answer of `GET /vendor/pictures`: newest first. */
export const VendorPictureList = z.object({ pictures: z.array(VendorPicture), count: z.int().nonnegative() })
export type VendorPictureList = z.infer<typeof VendorPictureList>

/** Query of `GET /vendor/pictures`. */
export const VendorPictureQuery = z.object({ page: z.coerce.number().int().min(1).max(1000).default(1) })
export const VENDOR_PICTURES_A_PAGE = 48
