export { EVIDENCE_KINDS, type EvidenceKind } from "./evidence-kinds.ts"
export {
  type Criterion,
  type Level,
  type MarketplaceProof,
  maximumOf,
  PARTS,
  type Rubric,
  STAR_POINTS,
} from "./rubric.ts"
export { rubricOf, rubrics } from "./rubrics.ts"
