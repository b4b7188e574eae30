import { type GatewayTransaction, vietnamDigits } from "@cho-ocop/payment"
import type { NoticeToSend } from "@cho-ocop/payment/stand-in"
import { signatureOf } from "../signature.ts"
import type { StandInLink } from "./book.ts"

/**
 * The webhook about one transfer. payOS's documentation says that the shop answers with a success and not how
 * often it is tried again otherwise.
 * @see https://payos.vn/docs/du-lieu-tra-ve/webhook/
 */
export function webhook(
  url: string,
  checksumKey: string,
  link: StandInLink,
  transaction: GatewayTransaction,
): NoticeToSend {
  return {
    reference: String(link.orderCode),
    make: (amount) => {
      const data = {
        orderCode: link.orderCode,
        amount: amount ?? transaction.amount,
        description: link.description,
        accountNumber: "00000000",
        reference: transaction.transactionId,
        transactionDateTime: clock(transaction.paidAt),
        currency: "VND",
        paymentLinkId: link.id,
        code: "00",
        desc: "Thành công",
        counterAccountBankId: "",
        counterAccountBankName: "",
        counterAccountName: "",
        counterAccountNumber: "",
        virtualAccountName: "",
        virtualAccountNumber: "",
      }
      return post(url, {
        code: "00",
        desc: "success",
        success: true,
        data,
        signature: signatureOf(data, checksumKey),
      })
    },
    alter: async (request) => {
      const webhook = JSON.parse(await request.text())
      return post(url, { ...webhook, data: { ...webhook.data, amount: webhook.data.amount + 1 } })
    },
    settles: (status) => status >= 200 && status < 300,
  }
}

function post(url: string, body: object): Request {
  return new Request(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  })
}

/** `2026-11-22 13:45:00`, as Vietnam's clocks show it. */
function clock(instant: string): string {
  return vietnamDigits(new Date(instant)).replace(/^(....)(..)(..)(..)(..)(..)$/, "$1-$2-$3 $4:$5:$6")
}
