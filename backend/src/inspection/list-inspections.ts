import type { InspectionCard, InspectionList, InspectionQuery } from "@cho-ocop/contracts"
import { fold, vietnameseDate } from "@cho-ocop/ocop"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "zod"
import { findInspections } from "./find-inspections.ts"
import { inspectionCard } from "./inspection-card.ts"

const PAGE = 50

/** A page of inspections: the earliest planned first, closed ones latest first. */
export async function listInspections(
  container: MedusaContainer,
  { show, plan_id, q, offset }: z.infer<typeof InspectionQuery>,
): Promise<InspectionList> {
  const today = vietnameseDate(new Date())
  const words = fold(q)
  const found = (await findInspections(container, plan_id ? { plan_id } : {}))
    .map((inspection) => inspectionCard(inspection, today))
    .filter((card) => isShown(card, show))
    .filter(({ product, vendor }) => [product.name, vendor.name].some((name) => fold(name).includes(words)))
    .toSorted(byUrgency)
  return { inspections: found.slice(offset, offset + PAGE), count: found.length }
}

function isShown({ state, is_overdue }: InspectionCard, show: z.infer<typeof InspectionQuery>["show"]) {
  if (show === "all") return true
  if (show === "open") return state !== "closed"
  if (show === "overdue") return is_overdue
  return state === show
}

function byUrgency(one: InspectionCard, other: InspectionCard): number {
  if (one.closed_on && other.closed_on) return other.closed_on.localeCompare(one.closed_on)
  if (one.closed_on || other.closed_on) return one.closed_on ? 1 : -1
  return one.planned_on.localeCompare(other.planned_on)
}
