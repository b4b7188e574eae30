/** A payment whose page somebody opened. */
export interface StandInPayment {
  reference: string
  /** đồng */
  amount: number
  description: string
  returnUrl: string
  /** 14 digits as the shop sent them: part of the payment's name in later calls */
  createdAt: string
  /** ISO */
  expiresAt: string
  /** how the payment ended: null while it is open, else VNPay's response code, `00` for paid and `24` for given up */
  responseCode: string | null
  /** `0` where no money moved */
  transactionNo: string
  /** 14 digits */
  payDate: string
}

export interface StandInRefund {
  refundNo: string
  reference: string
  /** đồng */
  amount: number
  requestId: string
  /** VNPay's transaction status: `05` under way, `00` done, `09` refused by the bank */
  status: "05" | "00" | "09"
  requestedBy: string
  reason: string
  askedAt: string
}

export function isPaid(payment: StandInPayment): boolean {
  return payment.responseCode === "00"
}

/** VNPay's status of the payment itself. */
export function transactionStatus(payment: StandInPayment): string {
  if (payment.responseCode === null) return "01"
  return isPaid(payment) ? "00" : "02"
}
