import { bookOrders } from "../ledger/book-orders.ts"

export default bookOrders

export const config = { name: "book-orders", schedule: { interval: 10_000 } }
