import { z } from "zod"
import { VendorPicture } from "./picture.ts"
import { BaseVersion, writtenLine, writtenParagraphs } from "./written-text.ts"

const LAST_HOLIDAY_DAYS = 366

/** Days in Vietnam on which nothing is sent: first and last, both included. */
const Holiday = z
  .strictObject({ from: z.iso.date(), until: z.iso.date(), message: writtenLine(200) })
  .refine(({ from, until }) => from <= until, "until_before_from")
  .refine(
    ({ from, until }) => Date.parse(until) - Date.parse(from) <= LAST_HOLIDAY_DAYS * 86_400_000,
    "holiday_too_long",
  )

/** The vendor's own page as it writes it; shown at once. */
export const ShopPageDraft = z.strictObject({
  /** Id of one of the vendor's pictures. */
  banner: z
    .string()
    .max(64)
    .regex(/^[A-Za-z0-9_]+$/)
    .nullable()
    .default(null),
  about: writtenParagraphs(4000),
  /** When visitors are welcome, in words. */
  opening: writtenLine(300),
  holiday: Holiday.nullable().default(null),
})
export type ShopPageDraft = z.infer<typeof ShopPageDraft>
export type ShopPageDraftInput = z.input<typeof ShopPageDraft>

/** Answer of `GET` and `POST /vendor/shop`. */
export const WorkspaceShopPage = z.object({
  shop: z.object({
    handle: z.string(),
    name: z.string(),
    version: z.int().nonnegative(),
    page: ShopPageDraft,
    banner: VendorPicture.nullable(),
    /** Whether goods cannot be bought today because of the holiday. */
    on_holiday: z.boolean(),
  }),
})
export type WorkspaceShopPage = z.infer<typeof WorkspaceShopPage>

/** Body of `POST /vendor/shop`; 409 `edited_meanwhile` with `current` (`WorkspaceShopPage["shop"]`). */
export const SaveShopPage = z.strictObject({ version: BaseVersion, page: ShopPageDraft })
export type SaveShopPage = z.infer<typeof SaveShopPage>
