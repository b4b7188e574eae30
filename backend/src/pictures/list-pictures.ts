import { VENDOR_PICTURES_A_PAGE, type VendorPicture, type VendorPictureList } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { notFound } from "../http/not-found.ts"
import { PICTURE_MODULE } from "../modules/picture/index.ts"
import type { PictureModuleService } from "../modules/picture/service.ts"
import { vendorPictureOf } from "./picture-record.ts"

/** A vendor's pictures, newest first. */
export async function listPictures(
  container: MedusaContainer,
  vendorId: string,
  page: number,
): Promise<VendorPictureList> {
  const [rows, count] = await service(container).listAndCountPictures(
    { vendor_id: vendorId },
    {
      order: { created_at: "DESC" },
      take: VENDOR_PICTURES_A_PAGE,
      skip: (page - 1) * VENDOR_PICTURES_A_PAGE,
    },
  )
  return { pictures: rows.map(vendorPictureOf), count }
}

/** One picture. Throws `not_found`. */
export async function readPicture(container: MedusaContainer, id: string): Promise<VendorPicture> {
  const [row] = await service(container).listPictures({ id })
  if (!row) throw notFound()
  return vendorPictureOf(row)
}

/** Those of the pictures that are the vendor's own, in the order of their ids. */
export async function picturesOf(
  container: MedusaContainer,
  vendorId: string,
  ids: readonly string[],
): Promise<VendorPicture[]> {
  if (ids.length === 0) return []
  const rows = await service(container).listPictures(
    { id: [...ids], vendor_id: vendorId },
    { take: ids.length },
  )
  const byId = new Map(rows.map((row) => [row.id, vendorPictureOf(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Refuses a document that names a picture of another vendor, or none. Throws `not_found`. */
export async function requireOwnPictures(
  container: MedusaContainer,
  vendorId: string,
  ids: readonly string[],
): Promise<void> {
  const wanted = [...new Set(ids)]
  if ((await picturesOf(container, vendorId, wanted)).length < wanted.length) throw notFound()
}

function service(container: MedusaContainer): PictureModuleService {
  return container.resolve(PICTURE_MODULE)
}
