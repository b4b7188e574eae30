import type { EvidenceDemand, RegistrationDraft, VendorKind } from "@cho-ocop/contracts"
import { setByNumber } from "@cho-ocop/ocop"

/** Kinds that exist by a paper: certificate, cooperation contract or founding decision. */
const FOUNDED_ON_PAPER: readonly VendorKind[] = [
  "cooperative",
  "cooperative_group",
  "enterprise",
  "business_household",
  "association",
  "tourism_operator",
]

const FOOD_GROUPS = ["thuc-pham", "do-uong"]
/** Functional food lies among the medicinal herbs. */
const FUNCTIONAL_FOOD_SET = 18

/** Which papers this entity is asked for: by its kind, by what it makes, and by what it says of its recognition. */
export function evidenceDemandsOf({
  kind: { kind },
  products,
}: Pick<RegistrationDraft, "kind" | "products">): EvidenceDemand[] {
  return [
    { kind: "identity_card", due: true },
    { kind: "registration", due: kind !== null && FOUNDED_ON_PAPER.includes(kind) },
    { kind: "ocop_decision", due: products.recognised === true },
    { kind: "food_safety", due: products.sets.some(isFood) },
    { kind: "other", due: false },
  ]
}

function isFood(set: number): boolean {
  return set === FUNCTIONAL_FOOD_SET || FOOD_GROUPS.includes(setByNumber(set)?.group ?? "")
}
