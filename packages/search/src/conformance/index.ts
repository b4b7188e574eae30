export { describeConformance } from "./conformance.ts"
export { definition, retrievable } from "./definition.ts"
export { type ConformanceDocument, documents } from "./documents.ts"
export type { Engine, EngineUnderTest, Near } from "./engine.ts"
