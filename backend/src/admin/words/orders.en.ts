/** Words beside Medusa's own page of an order. */
export const ordersEn = {
  cancelTitle: "Cancel with refund",
  cancelHint:
    "First the shopper’s money goes back, then the goods return to stock. Nothing is canceled where the gateway refuses. Only before something is sent.",
  reason: "Reason, which the shopper reads",
  cancel: "Cancel the order",
  sure: "What was paid goes back to the shopper. This cannot be undone.",
  changeTitle: "Changing this vendor’s order",
  changeHints: [
    "Edits, exchanges and claims take goods of this vendor alone; others’ orders and money stay as they are.",
    "Paid on delivery: a change alters what the vendor collects. Paid beforehand: what became less is refunded to the shopper with Refund; what became more is yours to receive, then press Mark as paid. Such money you also give back by yourself.",
    "A claim replaces faulty goods for nothing: have them sent back in it. An exchange settles the difference.",
    "Discounts stay as they were bought, and all amounts are whole đồng. An order that waits for its payment cannot be changed.",
  ],
}

export type OrdersWords = typeof ordersEn
