export { PayosOptions } from "./options.ts"
export { PayosGateway } from "./payos-gateway.ts"
