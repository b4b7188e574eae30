import type { Locale, Order, OrderParcel, PartRefund } from "@cho-ocop/contracts"
import { communeOf, formatDong, provinceByCode } from "@cho-ocop/ocop"
import { orderPage } from "../storefront/order-page.ts"
import type { Mail } from "./mail.ts"
import { deliveryLine, itemLines, orderWordsOf, partLines } from "./order-words.ts"

type Words = Omit<Mail, "to">

/** What a mail about one vendor's part of an order tells. */
export interface ToldPart {
  order: Order
  parcel: OrderParcel
  /** The money that goes back for it; null where none does. */
  refund: PartRefund | null
  /** What somebody wrote about it; empty where nobody did. */
  reason: string
}

/** What a shopper is written to about: the order as a whole, or one vendor's part of it. */
export type OrderMail = "placed" | "paid" | "expired"
export type PartMail =
  | "packed"
  | "shipped"
  | "ready_for_pick_up"
  | "delivered"
  | "changed"
  | "canceled"
  | "refunded"
  | "refund_sent"
  | "return_requested"
  | "returned"
  | "return_accepted"
  | "exchange_accepted"
  | "replacement_accepted"
  | "return_refused"

/** Tells a shopper about a whole order. */
export function orderMail(locale: Locale, kind: OrderMail, order: Order): Words {
  const { subject, text } = ORDER_MAILS[locale][kind](order)
  return { subject, text: withLink(locale, order, text) }
}

/** Tells a shopper about one part of an order. */
export function partMail(locale: Locale, kind: PartMail, told: ToldPart): Words {
  const { subject, text } = PART_MAILS[locale][kind](told)
  return { subject, text: withLink(locale, told.order, text.trim()) }
}

function withLink(locale: Locale, { number }: Order, text: string): string {
  return `${text}\n\n${orderWordsOf(locale).seeOrder(orderPage(number, locale))}`
}

function contents(locale: Locale, order: Order): string {
  const { address, parcels, payment_method, total } = order
  const words = orderWordsOf(locale)
  const commune = communeOf(address.province_code, address.commune_code)?.name
  const province = provinceByCode(address.province_code)?.name[locale]
  const place = [address.name, address.street, commune, province].filter(Boolean).join(", ")
  return [
    parcels.map((parcel) => partLines(locale, parcel)).join("\n\n"),
    `${words.total(formatDong(total, locale))}\n${words.paidBy[payment_method]}`,
    words.address(place),
  ].join("\n\n")
}

const because = (reason: string, label: string) => (reason ? `\n\n${label}: ${reason}` : "")

/** Number and carrier, where the producer gave them. */
function tracking({ tracking }: OrderParcel, label: string): string {
  return tracking ? `\n\n${label}: ${[tracking.carrier, tracking.number].filter(Boolean).join(" ")}` : ""
}

function totalOf({ item_total, shipping_total, discount_total }: OrderParcel): number {
  return item_total + shipping_total - discount_total
}

/** How money goes back, as far as it is known now. */
const REFUNDS: Record<Locale, Record<PartRefund["state"], (amount: string) => string>> = {
  vi: {
    under_way: (amount) => `${amount} đang được hoàn về theo cách bạn đã trả.`,
    by_hand: (amount) =>
      `Cổng thanh toán này không tự hoàn tiền được nên chợ sẽ chuyển khoản trả bạn ${amount}; chuyển xong chúng tôi báo bạn.`,
    by_vendor: (amount) => `Phần này trả bằng tiền mặt: nhà sản xuất trả lại bạn ${amount}.`,
    given_back: (amount) => `${amount} đã được hoàn lại cho bạn.`,
  },
  en: {
    under_way: (amount) => `${amount} is on its way back to you, the way you paid.`,
    by_hand: (amount) =>
      `This gateway cannot refund by itself, so the market will transfer ${amount} to you; we write again once it is sent.`,
    by_vendor: (amount) => `This part was paid in cash: the producer gives ${amount} back to you.`,
    given_back: (amount) => `${amount} has been refunded to you.`,
  },
}

function refundWords(locale: Locale, refund: PartRefund | null): string {
  return refund ? REFUNDS[locale][refund.state](formatDong(refund.amount, locale)) : ""
}

/** Amount of a refund, for a subject. */
function amountOf(locale: Locale, refund: PartRefund | null): string {
  return formatDong(refund?.amount ?? 0, locale)
}

const ORDER_MAILS: Record<Locale, Record<OrderMail, (order: Order) => Words>> = {
  vi: {
    placed: (order) => ({
      subject: `Đã nhận đơn hàng ${order.number}`,
      text: `Chợ OCOP đã nhận đơn hàng ${order.number} của bạn. Mỗi nhà sản xuất đóng gói và giao riêng phần của mình.

${contents("vi", order)}`,
    }),
    paid: (order) => ({
      subject: `Đã nhận tiền của đơn hàng ${order.number}`,
      text: `Chợ OCOP đã nhận đủ ${formatDong(order.total, "vi")} cho đơn hàng ${order.number}.`,
    }),
    expired: (order) => ({
      subject: `Đơn hàng ${order.number} chưa được trả tiền`,
      text: `Đơn hàng ${order.number} chưa được trả tiền nên đã được bỏ; bạn không mất khoản nào. Nếu vẫn muốn mua, mời bạn đặt lại.`,
    }),
  },
  en: {
    placed: (order) => ({
      subject: `Order ${order.number} is received`,
      text: `Chợ OCOP has received your order ${order.number}. Each producer packs and delivers its own part.

${contents("en", order)}`,
    }),
    paid: (order) => ({
      subject: `Order ${order.number} is paid`,
      text: `Chợ OCOP has received the full ${formatDong(order.total, "en")} for order ${order.number}.`,
    }),
    expired: (order) => ({
      subject: `Order ${order.number} was not paid`,
      text: `Order ${order.number} was not paid and is given up; nothing was charged. If you still want the goods, please order again.`,
    }),
  },
}

const PART_MAILS: Record<Locale, Record<PartMail, (told: ToldPart) => Words>> = {
  vi: {
    packed: ({ parcel }) => ({
      subject: `${parcel.vendor.name} đang chuẩn bị phần ${parcel.number}`,
      text: `${parcel.vendor.name} đã bắt đầu đóng gói hàng của bạn:

${itemLines("vi", parcel).join("\n")}

Từ lúc này phần hàng không hủy trên trang được nữa. Chúng tôi báo bạn khi ${parcel.delivery === "pick_up" ? "có thể đến lấy" : "hàng được gửi đi"}.`,
    }),
    shipped: ({ parcel }) => ({
      subject: `${parcel.vendor.name} đã gửi kiện ${parcel.number}`,
      text: `${parcel.vendor.name} đã gửi hàng của bạn:

${itemLines("vi", parcel).join("\n")}${tracking(parcel, "Mã vận đơn")}`,
    }),
    ready_for_pick_up: ({ parcel }) => ({
      subject: `Kiện ${parcel.number} đã sẵn sàng, mời bạn đến lấy`,
      text: `${parcel.vendor.name} đã đóng gói xong hàng của bạn:

${itemLines("vi", parcel).join("\n")}
${deliveryLine("vi", parcel)}`,
    }),
    delivered: ({ parcel }) => ({
      subject: `Kiện ${parcel.number} đã được giao`,
      text: `Kiện ${parcel.number} của ${parcel.vendor.name} đã được giao. Nếu có gì không ổn, bạn có thể xin trả hàng ở trang đơn hàng${parcel.can_return_until ? ` đến hết ngày ${longDate(parcel.can_return_until, "vi")}` : ""}.`,
    }),
    changed: ({ parcel, refund, reason }) => ({
      subject: `${parcel.vendor.name} đã đổi hàng trong phần ${parcel.number}`,
      text: `${parcel.vendor.name} đã đổi hàng trong phần ${parcel.number} trước khi đóng gói. Bạn không phải trả thêm. Phần này nay gồm:

${partLines("vi", parcel)}

Tổng phần này: ${formatDong(totalOf(parcel), "vi")}. ${refundWords("vi", refund)}${because(reason, "Lý do")}`,
    }),
    canceled: ({ parcel, refund, reason }) => ({
      subject: `Phần ${parcel.number} đã bị hủy`,
      text: `Phần ${parcel.number} của ${parcel.vendor.name} đã bị hủy. Các phần khác của đơn hàng vẫn giữ nguyên. ${refundWords("vi", refund)}${because(reason, "Lý do")}`,
    }),
    refunded: ({ parcel, refund, reason }) => ({
      subject: `Hoàn ${amountOf("vi", refund)} cho phần ${parcel.number}`,
      text: `${parcel.vendor.name} hoàn tiền cho phần ${parcel.number}. ${refundWords("vi", refund)}${because(reason, "Lý do")}`,
    }),
    refund_sent: ({ parcel, refund }) => ({
      subject: `Đã chuyển trả ${amountOf("vi", refund)} cho phần ${parcel.number}`,
      text: `${amountOf("vi", refund)} của phần ${parcel.number} (${parcel.vendor.name}) đã được chuyển trả bạn${refund ? ` ngày ${longDate(refund.since, "vi")}` : ""}.`,
    }),
    return_requested: ({ parcel, reason }) => ({
      subject: `Đã nhận yêu cầu trả hàng của phần ${parcel.number}`,
      text: `${parcel.vendor.name} đã nhận được yêu cầu trả hàng của bạn và sẽ trả lời; có câu trả lời chúng tôi báo bạn. Xin chưa gửi hàng về trước lúc đó.${because(reason, "Lý do của bạn")}`,
    }),
    returned: ({ parcel, refund }) => ({
      subject: `${parcel.vendor.name} đã nhận lại hàng của phần ${parcel.number}`,
      text: `Hàng trả của phần ${parcel.number} đã về tới ${parcel.vendor.name}. ${refundWords("vi", refund)}`,
    }),
    return_accepted: ({ parcel, reason }) => ({
      subject: `${parcel.vendor.name} nhận lại hàng của phần ${parcel.number}`,
      text: `${parcel.vendor.name} đồng ý nhận lại hàng. Tiền được hoàn khi hàng đã về tới nơi.${because(reason, "Lời nhắn")}`,
    }),
    exchange_accepted: ({ parcel, reason }) => ({
      subject: `${parcel.vendor.name} đổi hàng khác cho phần ${parcel.number}`,
      text: `${parcel.vendor.name} đồng ý nhận lại hàng và gửi hàng khác thay; bạn không phải trả thêm. Nếu hàng gửi thay rẻ hơn, phần chênh được hoàn khi hàng trả đã về tới nơi. Phần này nay gồm:

${itemLines("vi", parcel).join("\n")}${because(reason, "Lời nhắn")}`,
    }),
    replacement_accepted: ({ parcel, reason }) => ({
      subject: `${parcel.vendor.name} gửi lại hàng cùng loại cho phần ${parcel.number}`,
      text: `${parcel.vendor.name} đồng ý nhận lại hàng và gửi lại đúng loại hàng ấy; bạn không phải trả gì. Xin bạn gửi trả món bị lỗi.${because(reason, "Lời nhắn")}`,
    }),
    return_refused: ({ parcel, reason }) => ({
      subject: `Yêu cầu trả hàng của phần ${parcel.number} không được chấp nhận`,
      text: `${parcel.vendor.name} không nhận lại hàng của phần ${parcel.number}.${because(reason, "Lý do")}`,
    }),
  },
  en: {
    packed: ({ parcel }) => ({
      subject: `${parcel.vendor.name} is getting part ${parcel.number} ready`,
      text: `${parcel.vendor.name} has begun to pack your goods:

${itemLines("en", parcel).join("\n")}

From now on this part can no longer be cancelled on its page. We write again once ${parcel.delivery === "pick_up" ? "you can pick it up" : "it is sent"}.`,
    }),
    shipped: ({ parcel }) => ({
      subject: `${parcel.vendor.name} has sent parcel ${parcel.number}`,
      text: `${parcel.vendor.name} has sent your goods:

${itemLines("en", parcel).join("\n")}${tracking(parcel, "Tracking number")}`,
    }),
    ready_for_pick_up: ({ parcel }) => ({
      subject: `Parcel ${parcel.number} is ready to be picked up`,
      text: `${parcel.vendor.name} has packed your goods:

${itemLines("en", parcel).join("\n")}
${deliveryLine("en", parcel)}`,
    }),
    delivered: ({ parcel }) => ({
      subject: `Parcel ${parcel.number} is delivered`,
      text: `Parcel ${parcel.number} of ${parcel.vendor.name} is delivered. If something is wrong, you can ask to send goods back on the page of the order${parcel.can_return_until ? `, until ${longDate(parcel.can_return_until, "en")}` : ""}.`,
    }),
    changed: ({ parcel, refund, reason }) => ({
      subject: `${parcel.vendor.name} has changed the goods of part ${parcel.number}`,
      text: `${parcel.vendor.name} has changed the goods of part ${parcel.number} before packing them. You pay nothing more. This part is now:

${partLines("en", parcel)}

Total of this part: ${formatDong(totalOf(parcel), "en")}. ${refundWords("en", refund)}${because(reason, "Reason")}`,
    }),
    canceled: ({ parcel, refund, reason }) => ({
      subject: `Part ${parcel.number} is cancelled`,
      text: `Part ${parcel.number} of ${parcel.vendor.name} is cancelled. The other parts of the order stay as they are. ${refundWords("en", refund)}${because(reason, "Reason")}`,
    }),
    refunded: ({ parcel, refund, reason }) => ({
      subject: `Refund of ${amountOf("en", refund)} for part ${parcel.number}`,
      text: `${parcel.vendor.name} refunds part ${parcel.number}. ${refundWords("en", refund)}${because(reason, "Reason")}`,
    }),
    refund_sent: ({ parcel, refund }) => ({
      subject: `${amountOf("en", refund)} was sent back to you for part ${parcel.number}`,
      text: `${amountOf("en", refund)} of part ${parcel.number} (${parcel.vendor.name}) was sent back to you${refund ? ` on ${longDate(refund.since, "en")}` : ""}.`,
    }),
    return_requested: ({ parcel, reason }) => ({
      subject: `Your return of part ${parcel.number} was asked for`,
      text: `${parcel.vendor.name} has your request to send goods back and will answer it; we write once it has. Please send nothing back before.${because(reason, "Your reason")}`,
    }),
    returned: ({ parcel, refund }) => ({
      subject: `${parcel.vendor.name} has received the goods of part ${parcel.number}`,
      text: `The goods you sent back of part ${parcel.number} have arrived at ${parcel.vendor.name}. ${refundWords("en", refund)}`,
    }),
    return_accepted: ({ parcel, reason }) => ({
      subject: `${parcel.vendor.name} takes back goods of part ${parcel.number}`,
      text: `${parcel.vendor.name} agrees to take the goods back. You are refunded once they have arrived there.${because(reason, "Message")}`,
    }),
    exchange_accepted: ({ parcel, reason }) => ({
      subject: `${parcel.vendor.name} sends other goods for part ${parcel.number}`,
      text: `${parcel.vendor.name} agrees to take the goods back and sends others instead; you pay nothing more. If those cost less, you are refunded the difference once the returned goods have arrived there. This part is now:

${itemLines("en", parcel).join("\n")}${because(reason, "Message")}`,
    }),
    replacement_accepted: ({ parcel, reason }) => ({
      subject: `${parcel.vendor.name} sends the same goods again for part ${parcel.number}`,
      text: `${parcel.vendor.name} agrees to take the goods back and sends the same goods again, at no cost. Please send the faulty ones back.${because(reason, "Message")}`,
    }),
    return_refused: ({ parcel, reason }) => ({
      subject: `The return of part ${parcel.number} is refused`,
      text: `${parcel.vendor.name} does not take the goods of part ${parcel.number} back.${because(reason, "Reason")}`,
    }),
  },
}

function longDate(moment: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === "vi" ? "vi-VN" : "en-GB", {
    dateStyle: "long",
    timeZone: "Asia/Ho_Chi_Minh",
  }).format(new Date(moment))
}
