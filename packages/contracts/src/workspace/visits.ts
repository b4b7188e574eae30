import { z } from "zod"

export const VISIT_DAYS_MAX = 365

/** Query of `GET /vendor/visits`. */
export const VisitQuery = z.object({ days: z.coerce.number().int().min(1).max(VISIT_DAYS_MAX).default(30) })

/** Answer of `GET /vendor/visits`: each day in Vietnam up to today, oldest first, days without anything included. */
export const VisitChart = z.object({
  days: z.array(
    z.object({
      day: z.iso.date(),
      /** Views of the vendor's page and its products' pages. */
      visits: z.int().nonnegative(),
      orders: z.int().nonnegative(),
      /** Whole đồng of this vendor's goods, tax included, without shipping and canceled orders. */
      sales: z.int().nonnegative(),
    }),
  ),
})
export type VisitChart = z.infer<typeof VisitChart>

/**
 * Body of `POST /shop/visits`, told by a page once it is seen: counted by day and vendor, nothing of the visitor is
 * kept. An unknown handle is ignored.
 */
export const Visit = z.union([
  z.strictObject({ product: z.string().max(120) }),
  z.strictObject({ vendor: z.string().max(120) }),
])
export type Visit = z.infer<typeof Visit>
