import type { OrderPayment, ParcelState, PaymentMethod } from "@cho-ocop/contracts"
import type { LedgerKind } from "@cho-ocop/money"
import type { GroupFile } from "../../order-group/group-file.ts"
import type { GroupState } from "../../order-group/lock-group.ts"
import type { OrderEventKind } from "../../order-group/note-event.ts"

/** What the operator reads on the pages of order groups. */
export const groupsEn = {
  intro: "What a shopper placed and pays at once. Goods have their state in the vendors' orders.",
  search: "Number or phone",
  none: "No order group fits.",
  number: "Number",
  shopper: "Shopper",
  placed: "Placed",
  parts: "Parts",
  partsTitle: "Parts",
  total: "Total",
  payment: "Payment",
  states: {
    awaiting_payment: "Awaits payment",
    placed: "Placed",
    expired: "Given up",
  } satisfies Record<GroupState, string>,
  methods: {
    cash_on_delivery: "Cash on delivery",
    vietqr: "VietQR (payOS)",
    vnpay: "VNPay",
  } satisfies Record<PaymentMethod, string>,
  paymentStates: {
    due_on_delivery: "Due on delivery",
    awaiting: "Awaited",
    under_review: "Under review",
    paid: "Paid",
    refunding: "Refund on its way",
    partly_refunded: "Partly refunded",
    refunded: "Refunded",
    expired: "Not paid",
  } satisfies Record<OrderPayment["state"], string>,
  parcelStates: {
    awaiting_payment: "Awaits payment",
    placed: "To be packed",
    packing: "Being packed",
    partly_shipped: "Partly sent",
    ready_for_pick_up: "Ready to be fetched",
    shipped: "Sent",
    delivered: "Delivered",
    return_requested: "Return asked for",
    returned: "Returned",
    canceled: "Cancelled",
  } satisfies Record<ParcelState, string>,
  refunded: "Goes back",
  email: "E-mail",
  address: "Address",
  invoice: "Invoice to",
  note: "Note",
  openOrder: "Open the order",
  notices: "Notices of the gateway",
  noNotices: "None came.",
  verdicts: { accepted: "Accepted", already_known: "Known already", failed_internally: "Could not be kept" },
  ledger: "Ledger",
  noEntries: "Nothing booked yet.",
  line: "Line",
  booked: "Booked",
  amount: "Amount",
  kinds: {
    sale: "Sale",
    shipping: "Shipping",
    promotion: "Promotion borne by the market",
    refund: "Refund",
    commission: "Commission",
    withholding: "Tax withheld",
    payout: "Paid out",
    correction: "Correction",
  } satisfies Record<LedgerKind, string>,
  events: "What happened",
  eventKinds: {
    placed: "Placed",
    paid: "Paid",
    expired: "Given up",
    packed: "Packed",
    ready_for_pick_up: "Ready to be fetched",
    shipped: "Sent",
    delivered: "Delivered",
    changed: "Goods changed",
    canceled: "Cancelled",
    refunded: "Refund made",
    refund_sent: "Refund sent",
    return_requested: "Return asked for",
    return_accepted: "Return accepted",
    exchange_accepted: "Exchange accepted",
    replacement_accepted: "Replacement accepted",
    return_refused: "Return refused",
    returned: "Goods are back",
    recalled: "A lot was called back",
  } satisfies Record<OrderEventKind, string>,
  told: { told: "Told", waiting: "Will be told", given_up: "Could not be told" } satisfies Record<
    GroupFile["events"][number]["told"],
    string
  >,
  tries: (count: number) => `${count} tries`,
  mails: "Mails",
  noMails: "None yet.",
  mailStates: { success: "Sent", pending: "Being sent", failure: "Not sent" } satisfies Record<
    GroupFile["mails"][number]["status"],
    string
  >,
}

export type GroupWords = typeof groupsEn
