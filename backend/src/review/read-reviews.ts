import {
  type ProductDraft,
  REVIEWS_A_PAGE,
  type ReviewCard,
  type ReviewKind,
  type ReviewList,
  type ReviewQuery,
  type ReviewResponse,
  type ReviewState,
  type StoryDocument,
} from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { notFound } from "../http/not-found.ts"
import { REVIEW_MODULE } from "../modules/review/index.ts"
import type { ReviewModuleService } from "../modules/review/service.ts"
import { picturesOf } from "../pictures/list-pictures.ts"
import { pictureIdsOf } from "../story/story-document.ts"
import { vendorModule } from "../vendor-access/vendor-module.ts"
import { differencesOf } from "./differences.ts"
import { productNames } from "./product-names.ts"
import { readableDocument } from "./readable-document.ts"

interface ReviewRecord {
  id: string
  kind: ReviewKind
  product_id: string
  vendor_id: string
  version: number
  before: unknown
  after: unknown
  state: ReviewState
  message: string | null
  submitted_by: string
  decided_by: string | null
  decided_at: Date | null
  created_at: Date
}

/** One page of the queue, longest waiting first; what is decided, last decided first. */
export async function listReviews(
  container: MedusaContainer,
  { state, kind, page }: ReviewQuery,
): Promise<ReviewList> {
  const [rows, count] = await service(container).listAndCountReviews(
    { state, ...(kind ? { kind } : {}) },
    {
      order: state === "waiting" ? { created_at: "ASC" } : { decided_at: "DESC" },
      take: REVIEWS_A_PAGE,
      skip: (page - 1) * REVIEWS_A_PAGE,
    },
  )
  return { reviews: await cardsOf(container, rows), count }
}

/** A submission beside what is approved. Throws `not_found`. */
export async function readReview(container: MedusaContainer, id: string): Promise<ReviewResponse["review"]> {
  const [row] = await service(container).listReviews({ id })
  const [card] = row ? await cardsOf(container, [row]) : []
  if (!row || !card) throw notFound()
  const pictures = await picturesOf(container, row.vendor_id, namedPictures(row))
  return {
    ...card,
    message: row.message,
    decided_by: row.decided_by,
    decided_at: row.decided_at && new Date(row.decided_at).toISOString(),
    differences: differencesOf(readableDocument(row.kind, row.before), readableDocument(row.kind, row.after)),
    pictures: Object.fromEntries(pictures.map(({ id, picture }) => [id, picture.sizes[0]?.url ?? ""])),
  }
}

async function cardsOf(container: MedusaContainer, rows: ReviewRecord[]): Promise<ReviewCard[]> {
  const vendors = await vendorModule(container).listVendors(
    { id: [...new Set(rows.map(({ vendor_id }) => vendor_id))] },
    { take: rows.length },
  )
  const names = await productNames(container, rows)
  return rows.map((row) => {
    const vendor = vendors.find(({ id }) => id === row.vendor_id)
    return {
      id: row.id,
      kind: row.kind,
      product_id: row.product_id,
      name: names.get(row.product_id) ?? "",
      vendor: { id: row.vendor_id, handle: vendor?.handle ?? "", name: vendor?.name ?? "" },
      state: row.state,
      version: row.version,
      replaces: row.before !== null,
      submitted_by: row.submitted_by,
      submitted_at: new Date(row.created_at).toISOString(),
    }
  })
}

function namedPictures({ kind, before, after }: ReviewRecord): string[] {
  const documents = [before, after].filter((document) => document !== null)
  return documents.flatMap((document) =>
    kind === "product" ? (document as ProductDraft).pictures : pictureIdsOf(document as StoryDocument),
  )
}

function service(container: MedusaContainer): ReviewModuleService {
  return container.resolve(REVIEW_MODULE)
}
