export type { StandInPayment, StandInRefund } from "./book.ts"
export { startVnpayStandIn, type VnpayStandIn, type VnpayStandInOptions } from "./stand-in.ts"
