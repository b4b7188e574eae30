/** Words beside Medusa's own page of an order. */
export const ordersEn = {
  cancelTitle: "Cancel with refund",
  cancelHint:
    "First the shopper’s money goes back, then the goods return to stock. Nothing is canceled where the gateway refuses. Only before something is sent.",
  reason: "Reason, which the shopper reads",
  cancel: "Cancel the order",
  sure: "What was paid goes back to the shopper. This cannot be undone.",
}

export type OrdersWords = typeof ordersEn
