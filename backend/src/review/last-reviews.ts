import type { ReviewKind, ReviewNote } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { REVIEW_MODULE } from "../modules/review/index.ts"
import type { ReviewModuleService } from "../modules/review/service.ts"

/** What became of the last submission of each of the vendor's products or stories, by product id. */
export async function lastReviews(
  container: MedusaContainer,
  { vendor_id, kind, product_id }: { vendor_id: string; kind: ReviewKind; product_id?: string },
): Promise<Map<string, ReviewNote>> {
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
  return new Map(rows.map((row) => [row.product_id, noteOf(row)]))
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
