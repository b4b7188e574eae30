import { deliverEvents } from "../order-group/deliver-events.ts"

/** Shoppers and vendors are written to within seconds. */
export default deliverEvents

export const config = { name: "deliver-order-events", schedule: { interval: 2000 } }
