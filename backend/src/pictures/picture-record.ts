import type { LocalizedText, Picture, VendorPicture, WrittenText } from "@cho-ocop/contracts"

/** A picture as the database has it. */
export interface PictureRecord {
  id: string
  vendor_id: string
  picture: unknown
  files: unknown
  alt: unknown
  caption: unknown
  version: number
  created_at: string | Date
}

/** A picture as its vendor sees it. */
export function vendorPictureOf(record: PictureRecord): VendorPicture {
  return {
    id: record.id,
    picture: record.picture as Picture,
    alt: record.alt as WrittenText,
    caption: record.caption as WrittenText,
    version: record.version,
    uploaded_at: new Date(record.created_at).toISOString(),
  }
}

/** What shoppers read of a text that was written side by side; null where nothing is written in Vietnamese. */
export function toldText({ vi, en }: WrittenText): LocalizedText | null {
  return vi ? { vi, en: en || null } : null
}
