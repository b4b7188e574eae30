export { EVIDENCE_KINDS, type EvidenceKind } from "./evidence-kinds.ts"
export { maximumOf, PARTS, STAR_POINTS } from "./points.ts"
export { type Criterion, type Level, MarketplaceProof, type Rubric } from "./rubric.ts"
export { rubricOf, rubrics } from "./rubrics.ts"
