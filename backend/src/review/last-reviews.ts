import type { ReviewKind, ReviewNote } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { REVIEW_MODULE } from "../modules/review/index.ts"
import type { ReviewModuleService } from "../modules/review/service.ts"
import type { PictureWords, WithPictureWords } from "../pictures/picture-words.ts"

/** What became of a submission, and what it told of its pictures. */
export interface LastReview {
  note: ReviewNote
  words: PictureWords | undefined
}

/** The last submission of each of the vendor's products or stories, by product id. */
export async function lastReviews(
  container: MedusaContainer,
  { vendor_id, kind, product_id }: { vendor_id: string; kind: ReviewKind; product_id?: string },
): Promise<Map<string, LastReview>> {
  const service = container.resolve<ReviewModuleService>(REVIEW_MODULE)
  const rows = await service.listReviews(
    {
      vendor_id,
      kind,
      state: ["waiting", "approved", "returned"],
      ...(product_id ? { product_id } : {}),
    },
    {
      order: { created_at: "ASC" },
      take: 100_000,
      select: ["id", "product_id", "state", "version", "created_at", "decided_at", "message"],
    },
  )
  const last = new Map(rows.map((row) => [row.product_id, row]))
  const documents = await service.listReviews(
    { id: [...last.values()].map(({ id }) => id) },
    { take: last.size, select: ["id", "after"] },
  )
  const words = new Map(documents.map(({ id, after }) => [id, (after as WithPictureWords).picture_words]))
  return new Map([...last].map(([id, row]) => [id, { note: noteOf(row), words: words.get(row.id) }]))
}

function noteOf(row: {
  state: ReviewNote["state"]
  version: number
  created_at: Date
  decided_at: Date | null
  message: string | null
}): ReviewNote {
  return {
    state: row.state,
    version: row.version,
    submitted_at: new Date(row.created_at).toISOString(),
    decided_at: row.decided_at && new Date(row.decided_at).toISOString(),
    message: row.message,
  }
}
