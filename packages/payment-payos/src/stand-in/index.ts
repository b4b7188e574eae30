export type { StandInLink } from "./book.ts"
export { type PayosStandIn, type PayosStandInOptions, startPayosStandIn } from "./stand-in.ts"
