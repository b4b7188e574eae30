export {
  type Commission,
  type CommissionPart,
  type CommissionRule,
  type CommissionScope,
  commissionOf,
  ruleFor,
  type SoldLine,
} from "./commission.ts"
export {
  entriesOf,
  type LedgerKind,
  type Movement,
  type OrderEntry,
  type SoldOrder,
} from "./ledger.ts"
export { roundTogether } from "./round.ts"
export { portionOf, splitByLargestRemainder } from "./split.ts"
export { sumOf } from "./sum-of.ts"
export { WITHHOLDING, type Withholding, type WithholdingTerms, withholdingOf } from "./withholding.ts"
