import {
  AnnouncementList,
  type SaveShopPage,
  type ShippingRates,
  ShippingResponse,
  Today,
  VendorPictureList,
  VendorPictureResponse,
  WorkspaceShopPage,
} from "@cho-ocop/contracts"
import { z } from "zod"
import { askVendor } from "./vendor-client.ts"

export function findToday(token: string): Promise<Today> {
  return askVendor(token, Today, "/vendor/today")
}

export async function findShopPage(token: string): Promise<WorkspaceShopPage["shop"]> {
  return (await askVendor(token, WorkspaceShopPage, "/vendor/shop")).shop
}

export async function saveShopPage(token: string, body: z.input<typeof SaveShopPage>): Promise<void> {
  await askVendor(token, WorkspaceShopPage, "/vendor/shop", { method: "POST", body })
}

export async function findShipping(token: string): Promise<ShippingResponse["shipping"]> {
  return (await askVendor(token, ShippingResponse, "/vendor/shipping")).shipping
}

export async function saveShipping(token: string, body: z.input<typeof ShippingRates>): Promise<void> {
  await askVendor(token, ShippingResponse, "/vendor/shipping", { method: "POST", body })
}

/** From then on the market's flat price stands. */
export async function removeShipping(token: string): Promise<void> {
  await askVendor(token, ShippingResponse, "/vendor/shipping", { method: "DELETE" })
}

/** The newest pictures of the vendor. */
export async function listNewestPictures(token: string): Promise<VendorPictureList["pictures"]> {
  return (await askVendor(token, VendorPictureList, "/vendor/pictures")).pictures
}

/** Making the page sizes of a photo takes a while. */
const PHOTO_PATIENCE_MS = 60_000

export async function sendPicture(token: string, file: File): Promise<void> {
  const query = new URLSearchParams({ name: file.name })
  const request = { method: "POST", query, file, patienceMs: PHOTO_PATIENCE_MS } as const
  await askVendor(token, VendorPictureResponse, "/vendor/pictures", request)
}

export function listAnnouncements(token: string): Promise<AnnouncementList> {
  return askVendor(token, AnnouncementList, "/vendor/announcements")
}

export async function markAnnouncementRead(token: string, id: string): Promise<void> {
  const path = `/vendor/announcements/${encodeURIComponent(id)}/read` as const
  await askVendor(token, z.unknown(), path, { method: "POST", body: {} })
}
