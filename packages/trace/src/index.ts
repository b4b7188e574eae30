export { canonical } from "./chain/canonical.ts"
export {
  type DailyHead,
  dailyHead,
  dailyHeadOf,
  type HeadFlaw,
  type MarketHead,
  marketHead,
  marketHeadOf,
  type PublishedEnd,
  publishedEnds,
  verifyHeads,
} from "./chain/daily-head.ts"
export {
  keyId,
  newSigningKey,
  type PublicKey,
  publicKey,
  publicPart,
  type SigningKey,
  signingKey,
} from "./chain/key.ts"
export {
  appendRecord,
  type ChainEnd,
  endAfter,
  NO_RECORDS,
  type TraceRecord,
  traceRecord,
} from "./chain/record.ts"
export {
  type BrokenRecord,
  type Expected,
  type Flaw,
  type Verification,
  verifyChain,
} from "./chain/verify.ts"
export { DOCUMENT_KINDS, type Document, document } from "./document.ts"
export { type EpcisDocument, epcisDocument } from "./epcis/document.ts"
export type { EpcisEvent } from "./epcis/event.ts"
export { eventHash } from "./epcis/event-hash.ts"
export { type Correction, type Happening, lotsOf, openedBy, type TraceEvent, traceEvent } from "./event.ts"
export * from "./gs1/index.ts"
export { type Lot, type LotAmount, lot, lotAmount } from "./lot.ts"
export { type Party, type Person, party, person } from "./party.ts"
export { type Place, place } from "./place.ts"
export { type Quantity, quantity, UNITS, type Unit } from "./quantity.ts"
export { type Known, type Refusal, refusalsOf } from "./refusal.ts"
export {
  newShortCode,
  readShortCode,
  SHORT_CODE_LENGTH,
  showShortCode,
  withCheckCharacter,
} from "./short-code.ts"
export { timelineOf } from "./timeline.ts"
export { zonedTime } from "./zoned-time.ts"
