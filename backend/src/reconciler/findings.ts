import type { Finding } from "./finding.ts"
import { cancelNotFinished } from "./findings/cancel-not-finished.ts"
import { canceledOrderHoldsMoney } from "./findings/canceled-order-holds-money.ts"
import { cashNotAwaited } from "./findings/cash-not-awaited.ts"
import { changeLeftBegun } from "./findings/change-left-begun.ts"
import { changeNotFinished } from "./findings/change-not-finished.ts"
import { eventNotTold } from "./findings/event-not-told.ts"
import { expiredWithLeftovers } from "./findings/expired-with-leftovers.ts"
import { groupLacksOrder } from "./findings/group-lacks-order.ts"
import { groupOverdue } from "./findings/group-overdue.ts"
import { ledgerLacksEntries } from "./findings/ledger-lacks-entries.ts"
import { orderLacksTransaction } from "./findings/order-lacks-transaction.ts"
import { orderWithoutGroup } from "./findings/order-without-group.ts"
import { orderWithoutPayment } from "./findings/order-without-payment.ts"
import { orderWithoutReservation } from "./findings/order-without-reservation.ts"
import { paidNotPlaced } from "./findings/paid-not-placed.ts"
import { paymentWithoutOrder } from "./findings/payment-without-order.ts"
import { refundNotNoted } from "./findings/refund-not-noted.ts"
import { reservationBeyondOrder } from "./findings/reservation-beyond-order.ts"
import { reservationWithoutOrder } from "./findings/reservation-without-order.ts"
import { returnNotFinished } from "./findings/return-not-finished.ts"
import { sentNotDecided } from "./findings/sent-not-decided.ts"
import { shareCaptureNotMade } from "./findings/share-capture-not-made.ts"
import { shareRefundNotMade } from "./findings/share-refund-not-made.ts"
import { sharesNotTotal } from "./findings/shares-not-total.ts"

/** All that is looked for, in the order in which it is put right: groups, money, stock, books. */
export const FINDINGS: readonly Finding[] = [
  paidNotPlaced,
  expiredWithLeftovers,
  groupOverdue,
  groupLacksOrder,
  orderWithoutGroup,
  orderWithoutPayment,
  cashNotAwaited,
  paymentWithoutOrder,
  cancelNotFinished,
  returnNotFinished,
  changeLeftBegun,
  changeNotFinished,
  sentNotDecided,
  canceledOrderHoldsMoney,
  shareCaptureNotMade,
  shareRefundNotMade,
  refundNotNoted,
  sharesNotTotal,
  orderLacksTransaction,
  reservationWithoutOrder,
  reservationBeyondOrder,
  orderWithoutReservation,
  ledgerLacksEntries,
  eventNotTold,
]
