import type { PromotionProblem } from "@cho-ocop/contracts"
import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { CampaignBudgetType, PromotionStatus } from "@medusajs/framework/utils"

interface Budget {
  type: `${CampaignBudgetType}`
  limit: number | null
  used: number | null
  attribute: string | null
}

/** A promotion as far as it decides whether it counts. */
export interface PromotionRecord {
  id: string
  code: string
  status: string
  is_automatic: boolean
  limit: number | null
  used: number | null
  campaign: {
    name: string
    starts_at: string | Date | null
    ends_at: string | Date | null
    budget: Budget | null
  } | null
  /** Who bears its discounts, where it is not the platform. */
  vendor?: { handle: string } | null
}

const FIELDS = [
  "id",
  "code",
  "status",
  "is_automatic",
  "limit",
  "used",
  "campaign.name",
  "campaign.starts_at",
  "campaign.ends_at",
  "campaign.budget.type",
  "campaign.budget.limit",
  "campaign.budget.used",
  "campaign.budget.attribute",
  "vendor.handle",
]

/** The promotions with these codes. */
export async function promotionsWithCodes(
  query: Pick<RemoteQueryFunction, "graph">,
  codes: readonly string[],
): Promise<PromotionRecord[]> {
  return read(query, { code: codes })
}

/** The promotions with these codes, and those that count for everybody. */
export async function promotionsFor(
  query: Pick<RemoteQueryFunction, "graph">,
  codes: readonly string[],
): Promise<PromotionRecord[]> {
  return read(query, { $or: [{ code: codes }, { is_automatic: true, status: PromotionStatus.ACTIVE }] })
}

async function read(query: Pick<RemoteQueryFunction, "graph">, filters: object): Promise<PromotionRecord[]> {
  const { data } = await query.graph({ entity: "promotion", fields: FIELDS, filters })
  return data as unknown as PromotionRecord[]
}

/** Who a cart is known to belong to. */
export interface CartOwner {
  customer_id: string | null
  email: string | null
}

/** Why a promotion does not count now, whatever is in the cart; null where it may. */
export function problemOf(
  { status, limit, used, campaign }: PromotionRecord,
  { customer_id, email }: CartOwner,
): PromotionProblem | null {
  if (status === PromotionStatus.DRAFT) return "promotion_unknown"
  const now = Date.now()
  const hasBegun = !campaign?.starts_at || Number(new Date(campaign.starts_at)) <= now
  const hasEnded = campaign?.ends_at && Number(new Date(campaign.ends_at)) <= now
  if (status !== PromotionStatus.ACTIVE || !hasBegun || hasEnded) return "promotion_expired"
  if (typeof limit === "number" && (used ?? 0) >= limit) return "promotion_used_up"
  const budget = campaign?.budget
  const known: Record<string, string | null> = { customer_id, customer_email: email }
  if (budget?.type === CampaignBudgetType.USE_BY_ATTRIBUTE && !known[budget.attribute ?? ""]) {
    return "promotion_not_for_goods"
  }
  return null
}

/** Whether a campaign would spend more than it may with these đồng. */
export function isOverspent({ campaign }: PromotionRecord, amount: number): boolean {
  const budget = campaign?.budget
  if (budget?.type !== CampaignBudgetType.SPEND || !budget.limit) return false
  return Number(budget.used ?? 0) + amount > Number(budget.limit)
}
