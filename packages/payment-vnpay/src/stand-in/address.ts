import { instantOfVietnamTime, isSameText } from "@cho-ocop/payment"
import { z } from "zod"
import { Digits14, DongTimesHundred } from "../formats.ts"
import { querySignature } from "../signature.ts"
import type { StandInPayment } from "./book.ts"
import type { VnpayTerminal } from "./stand-in.ts"

const Address = z.object({
  vnp_Version: z.literal("2.1.0"),
  vnp_Command: z.literal("pay"),
  vnp_TmnCode: z.string(),
  vnp_Amount: DongTimesHundred,
  vnp_CreateDate: Digits14,
  vnp_CurrCode: z.literal("VND"),
  vnp_IpAddr: z.string().min(7).max(45),
  vnp_Locale: z.enum(["vn", "en"]),
  vnp_OrderInfo: z.string().min(1).max(255),
  vnp_OrderType: z.string().min(1),
  vnp_ReturnUrl: z.url(),
  vnp_ExpireDate: Digits14,
  vnp_TxnRef: z.string().min(1).max(100),
})

/**
 * Reads the signed address with which a payment begins; null when VNPay would not take it.
 * @see https://sandbox.vnpayment.vn/apis/docs/thanh-toan-pay/pay.html
 */
export function readAddress(url: URL, { tmnCode, secureSecret }: VnpayTerminal): StandInPayment | null {
  const { vnp_SecureHash = "", ...parameters } = Object.fromEntries(url.searchParams)
  const address = Address.safeParse(parameters).data
  if (!isSameText(vnp_SecureHash, querySignature(parameters, secureSecret))) return null
  if (address === undefined || address.vnp_TmnCode !== tmnCode) return null
  return {
    reference: address.vnp_TxnRef,
    amount: address.vnp_Amount,
    description: address.vnp_OrderInfo,
    returnUrl: address.vnp_ReturnUrl,
    createdAt: address.vnp_CreateDate,
    expiresAt: instantOfVietnamTime(address.vnp_ExpireDate) ?? "",
    responseCode: null,
    transactionNo: "0",
    payDate: "",
  }
}
