import { settlePayments } from "../payment/settle-payments.ts"

/** A shopper who closes the page after paying gets the order, also where no notice arrives. */
export default settlePayments

export const config = { name: "settle-payments", schedule: { interval: 20_000 } }
