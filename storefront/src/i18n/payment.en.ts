import type { PaymentTexts } from "./payment.vi.ts"

export const paymentEn: PaymentTexts = {
  gateways: { vietqr: "payOS", vnpay: "VNPay" },
  methods: {
    cash_on_delivery: {
      name: "Cash on delivery",
      hint: "Each parcel is paid when it arrives, for exactly the amount shown.",
    },
    vietqr: {
      name: "Bank transfer with a VietQR code",
      hint: "Scan the code with your banking app, within 15 minutes of ordering. One payment for the whole order.",
    },
    vnpay: {
      name: "VNPay: card, banking app or wallet",
      hint: "Pay on VNPay’s page, within 15 minutes of ordering. One payment for the whole order.",
    },
  },
  awaited: {
    heading: "One step left: the payment",
    title: (total) => `Pay ${total}`,
    until: (time, minutes) => `The goods are kept for you until ${time}, about ${minutes} more minutes.`,
    over: "The time to pay is over. We are asking one last time; an unpaid order is given up.",
    qr: "VietQR code to pay with",
    scan: "Open your banking app and scan this code. Leave the amount and the message as they are.",
    onThisDevice: "Is your banking app on this very phone? Then use the button below.",
    payNow: (gateway) => `Pay at ${gateway}`,
    notBegun: (gateway) =>
      `${gateway} has not answered, so the payment could not begin. The order is kept; please try again in a few minutes.`,
    askHint:
      "Once you have paid, this page changes by itself within seconds. You may close it: a paid order is always received.",
    ask: "I have paid, look again",
    again: "Try again",
    cancel: "Do not buy after all",
    silent: (gateway) =>
      `${gateway} does not answer. Nothing is lost: the order waits and we keep asking. Please try again in a few minutes.`,
    reviewTitle: "The payment is being checked",
    review: (gateway) =>
      `Your bank took the money, and ${gateway} is still checking it. Please do not pay again; this page will tell you how it ends.`,
    expiredTitle: "This order was not paid",
    expired:
      "It was given up and nothing will be sent. Should money arrive later, all of it goes back to you. You can open the cart again and order anew.",
    toCart: "Open the cart again",
  },
  states: {
    due_on_delivery: "due on delivery",
    awaiting: "awaited",
    under_review: "being checked",
    paid: "paid",
    refunding: "a refund is on its way",
    partly_refunded: "partly refunded",
    refunded: "refunded",
    expired: "not paid",
  },
}
