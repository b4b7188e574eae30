export { VnpayOptions } from "./options.ts"
export { VnpayGateway } from "./vnpay-gateway.ts"
