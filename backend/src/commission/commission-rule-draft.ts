import { line } from "@cho-ocop/contracts"
import { groupBySlug, vietnameseDate } from "@cho-ocop/ocop"
import { z } from "zod"

const dong = z.int().min(0).max(2_000_000_000).nullable().default(null)

const today = () => vietnameseDate(new Date())

const Scope = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("default") }),
  z.strictObject({
    kind: z.literal("group"),
    group: z.string().refine((slug) => groupBySlug(slug) !== undefined, "group_unknown"),
  }),
  z.strictObject({ kind: z.literal("vendor"), vendor_id: z.string().min(1).max(64) }),
])

/**
 * Body of `POST /admin/commission-rules`. Basis points are hundredths of a percent; `min` and `max` đồng of one order;
 * `from` and `until` Vietnamese dates, both included. A rule begins today at the earliest: what was sold is sold.
 */
export const CommissionRuleDraft = z
  .strictObject({
    scope: Scope,
    basis_points: z.int().min(0).max(10_000),
    min: dong,
    max: dong,
    from: z.iso.date().refine((date) => date >= today(), "date_in_past"),
    until: z.iso.date().nullable().default(null),
    note: line(500).default(""),
  })
  .refine(({ from, until }) => until === null || from <= until, {
    path: ["until"],
    error: "date_before_start",
  })
  .refine(({ min, max }) => min === null || max === null || min <= max, {
    path: ["max"],
    error: "max_below_min",
  })
export type CommissionRuleDraft = z.infer<typeof CommissionRuleDraft>

/** Body of `POST /admin/commission-rules/:id/end`: the rule's last day. */
export const EndCommissionRule = z.strictObject({
  until: z.iso.date().refine((date) => date >= today(), "date_in_past"),
})
