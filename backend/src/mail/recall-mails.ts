import type { Locale, LotHolding, Order, OrderParcel } from "@cho-ocop/contracts"
import { environment } from "../environment.ts"
import type { RecallNotice } from "../recall/recall-letters.ts"
import { orderPage } from "../storefront/order-page.ts"
import type { Mail } from "./mail.ts"

interface Told {
  order: Order
  parcel: OrderParcel
  notice: RecallNotice
}

/** Tells a shopper that a lot is called back of which something was bought, or may have been. */
export function recallMail(locale: Locale, { order, parcel, notice }: Told): Omit<Mail, "to"> {
  const { number, code, holding, recall_reason: reason } = notice
  const lotPage = `${environment.STOREFRONT_URL}/q/${code}?lang=${locale}`
  const links = `${lotPage}\n${orderPage(order.number, locale)}`
  const { name } = parcel.vendor
  return locale === "vi"
    ? {
        subject: `Thu hồi lô hàng ${number} của ${name}`,
        text: `${IN_VIETNAMESE[holding](number, parcel.number)}

Lý do: ${reason.vi}

Xin bạn ngừng dùng hàng thuộc lô này. Số lô in trên nhãn. Khi hàng đã tới, ngày nào bạn cũng xin trả được hàng thuộc lô này, không theo hạn trả hàng thông thường: mời bạn mở trang đơn hàng hoặc liên hệ nhà sản xuất.

${links}`,
      }
    : {
        subject: `Lot ${number} of ${name} is called back`,
        text: `${IN_ENGLISH[holding](number, parcel.number)}

Reason: ${reason.en ?? reason.vi}

Please do not use goods of this lot. Its number is printed on the label. Once they have arrived you can ask to send goods of this lot back on any day, also after the usual last day: open the page of your order or ask the producer.

${links}`,
      }
}

const IN_VIETNAMESE: Record<LotHolding, (lot: string, part: string) => string> = {
  holds: (lot, part) => `Phần ${part} trong đơn hàng của bạn có hàng thuộc lô ${lot}. Lô này đã bị thu hồi.`,
  may_hold: (lot, part) =>
    `Lô ${lot} đã bị thu hồi. Khi đóng gói phần ${part} của bạn không ai ghi số lô, nên hàng của bạn có thể thuộc lô này: xin bạn xem số lô trên nhãn.`,
}

const IN_ENGLISH: Record<LotHolding, (lot: string, part: string) => string> = {
  holds: (lot, part) => `Part ${part} of your order holds goods of lot ${lot}, which is called back.`,
  may_hold: (lot, part) =>
    `Lot ${lot} is called back. Nobody noted the lot when part ${part} of your order was packed, so yours may be of it: please look at the number on the label.`,
}

/** Tells a vendor's member that somebody else has called back one of its lots. */
export function lotRecalledMail(
  locale: Locale,
  {
    lotId,
    name,
    number,
    reason,
  }: { lotId: string; name: string; number: string; reason: RecallNotice["recall_reason"] },
): Omit<Mail, "to"> {
  return locale === "vi"
    ? {
        subject: `Lô ${number} (${name}) của bạn đã bị thu hồi`,
        text: `Lý do: ${reason.vi}

Xin ngừng đóng gói và bán hàng thuộc lô này. Người đã mua đang được báo; ai không để lại thư điện tử thì xin bạn gọi:
${environment.STOREFRONT_URL}/vi/kenh-chu-the/lo-hang/${lotId}`,
      }
    : {
        subject: `Your lot ${number} (${name}) is called back`,
        text: `Reason: ${reason.en ?? reason.vi}

Please stop packing and selling goods of this lot. Its buyers are being told; please call those who gave no e-mail address:
${environment.STOREFRONT_URL}/en/workspace/lots/${lotId}`,
      }
}
