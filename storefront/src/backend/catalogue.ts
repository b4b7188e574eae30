import {
  CataloguePage,
  CertificatePage,
  InspectionDraw,
  InspectionDrawList,
  ProductPage,
  ProductQuality,
  SitemapEntries,
  type Vendor,
  VendorList,
  VendorResponse,
} from "@cho-ocop/contracts"
import { BackendProblem } from "./backend-error.ts"
import { askBackend } from "./client.ts"

export function findProducts(query: URLSearchParams): Promise<CataloguePage> {
  return askBackend(CataloguePage, "/shop/catalogue", { query })
}

/** `null` where there is no such product. */
export function findProduct(handle: string): Promise<ProductPage | null> {
  return orNull(askBackend(ProductPage, `/shop/products/${encodeURIComponent(handle)}`))
}

/** `null` where there is no such certificate, or nobody has verified it. */
export function findCertificate(handle: string): Promise<CertificatePage | null> {
  return orNull(askBackend(CertificatePage, `/shop/certificates/${encodeURIComponent(handle)}`))
}

/** `null` where there is no such product. */
export function findQuality(handle: string): Promise<ProductQuality | null> {
  return orNull(askBackend(ProductQuality, `/shop/products/${encodeURIComponent(handle)}/quality`))
}

/** Every draw of products to inspect, the newest first. */
export async function listDraws(): Promise<InspectionDrawList["draws"]> {
  return (await askBackend(InspectionDrawList, "/shop/inspection-plans")).draws
}

/** `null` where there is no such plan, or nothing is drawn by lot in it. */
export function findDraw(planId: string): Promise<InspectionDraw | null> {
  return orNull(askBackend(InspectionDraw, `/shop/inspection-plans/${encodeURIComponent(planId)}`))
}

export async function listVendors(): Promise<Vendor[]> {
  return (await askBackend(VendorList, "/shop/vendors")).vendors
}

/** `null` where there is no such producer. */
export function findVendor(handle: string): Promise<VendorResponse | null> {
  return orNull(askBackend(VendorResponse, `/shop/vendors/${encodeURIComponent(handle)}`))
}

export function listForSitemap(): Promise<SitemapEntries> {
  return askBackend(SitemapEntries, "/shop/sitemap")
}

async function orNull<Found>(asked: Promise<Found>): Promise<Found | null> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof BackendProblem && [400, 404].includes(error.status)) return null
    throw error
  }
}
