export {
  type Commission,
  type CommissionPart,
  type CommissionRule,
  type CommissionScope,
  commissionOf,
  ruleFor,
  type SoldLine,
} from "./commission.ts"
export { type Piece, portionOf, splitByLargestRemainder } from "./split.ts"
export { WITHHOLDING, type Withholding, type WithholdingTerms, withholdingOf } from "./withholding.ts"
