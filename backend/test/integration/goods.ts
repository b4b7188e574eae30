import { randomUUID } from "node:crypto"
import type {
  PictureText,
  ProductDraft,
  ReviewList,
  VendorPictureList,
  VendorPictureResponse,
  WorkspaceProductResponse,
} from "@cho-ocop/contracts"
import sharp from "sharp"
import { operator } from "./operator.ts"
import type { Shop } from "./shop.ts"
import { addMember, bearer, seededVendors, signIn } from "./workspace.ts"

type Headers = Record<string, string>

/** Somebody of a vendor, signed in; `vendor` counts the seeded ones. */
export async function member(
  shop: Shop,
  email: string,
  {
    vendor: index = 0,
    ...more
  }: { vendor?: number; role?: "owner" | "manager" | "packer"; name?: string } = {},
) {
  const vendor = (await seededVendors(shop))[index]
  if (!vendor) throw new Error(`There is no vendor ${index}`)
  await addMember(shop.container(), { vendor_id: vendor.id, email, role: "owner", ...more })
  const { body } = await signIn(shop, email)
  return { vendor, email, headers: bearer(body) }
}

/** A photo as a phone would take it: turned, with the place where it was taken. */
export function phonePhoto({ width = 1200, height = 900, red = 200 } = {}): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: { r: red, g: 120, b: 40 } } })
    .jpeg()
    .withExif({ IFD3: { GPSLatitudeRef: "N", GPSLatitude: "21/1 1/1 42/1" }, IFD0: { Model: "Phone 9" } })
    .withMetadata({ orientation: 6 })
    .toBuffer()
}

export function upload<Body = VendorPictureResponse>(
  shop: Shop,
  bytes: Buffer,
  headers: Headers,
  name = "vườn chè.jpg",
) {
  return shop.post<Body>(`/vendor/pictures?name=${encodeURIComponent(name)}`, bytes, {
    ...headers,
    "content-type": "application/octet-stream",
  })
}

/** Writes what is told of a picture, whatever was told of it before. */
export async function tellOf(shop: Shop, id: string, text: PictureText, headers: Headers) {
  const { pictures } = (await shop.get<VendorPictureList>("/vendor/pictures", headers)).body
  const version = pictures.find((picture) => picture.id === id)?.version
  return shop.post<VendorPictureResponse>(`/vendor/pictures/${id}`, { version, ...text }, headers)
}

/** A product with everything a shopper needs; a demo of the tests. */
export const teaDraft: ProductDraft = {
  name: { vi: "Trà thử nghiệm", en: "Trial tea" },
  set: 11,
  place: { province_code: "01", commune_code: "00004" },
  description: { vi: "Trà sao tay.\nHái buổi sớm.", en: "" },
  variants: [
    { id: null, title: { vi: "Gói 100 g", en: "100 g pack" }, weight: 100, price: 90_000, stock: 12 },
    { id: null, title: { vi: "Gói 500 g", en: "500 g pack" }, weight: 500, price: 400_000, stock: 3 },
  ],
  season_months: [3, 4],
  harvest_months: [3],
  pictures: [],
}

export async function createProduct(shop: Shop, headers: Headers, draft: Partial<ProductDraft> = {}) {
  const { body } = await shop.post<WorkspaceProductResponse>(
    "/vendor/products",
    { key: randomUUID(), draft: { ...teaDraft, ...draft } },
    headers,
  )
  return body.product
}

/** Approves all that waits, as the operator would. */
export async function approveAll(shop: Shop): Promise<void> {
  const headers = await operator(shop)
  const { body } = await shop.get<ReviewList>("/admin/reviews", headers)
  const ids = body.reviews.map(({ id }) => id)
  const { status, body: outcome } = await shop.post("/admin/reviews/approve", { ids }, headers)
  expect({ status, outcome }).toEqual({ status: 200, outcome: { approved: ids, refused: [] } })
}
