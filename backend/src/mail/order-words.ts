import type { Locale, OrderParcel, PaymentMethod } from "@cho-ocop/contracts"
import { formatDong } from "@cho-ocop/ocop"

interface OrderWords {
  paidBy: Record<PaymentMethod, string>
  fee: (fee: string) => string
  discount: (called: string, amount: string) => string
  pickUp: (place: string, hours: string) => string
  total: (total: string) => string
  address: (address: string) => string
  seeOrder: (link: string) => string
}

const WORDS: Record<Locale, OrderWords> = {
  vi: {
    paidBy: {
      cash_on_delivery: "Bạn trả tiền mặt cho từng kiện khi nhận.",
      vietqr: "Đã trả bằng chuyển khoản VietQR.",
      vnpay: "Đã trả qua VNPay.",
    },
    fee: (fee) => `Giao tận nơi, phí ${fee}`,
    discount: (called, amount) => `Giảm giá ${called}: −${amount}`,
    pickUp: (place, hours) => `Đến lấy tại: ${place}${hours && `\n  Giờ: ${hours}`}`,
    total: (total) => `Tổng cộng: ${total}`,
    address: (address) => `Giao đến: ${address}`,
    seeOrder: (link) => `Xem đơn hàng (mở bằng số điện thoại hoặc email đã dùng khi đặt):\n${link}`,
  },
  en: {
    paidBy: {
      cash_on_delivery: "You pay cash for each parcel when it arrives.",
      vietqr: "Paid by VietQR bank transfer.",
      vnpay: "Paid through VNPay.",
    },
    fee: (fee) => `Delivered to you, fee ${fee}`,
    discount: (called, amount) => `Discount ${called}: −${amount}`,
    pickUp: (place, hours) => `Pick up at: ${place}${hours && `\n  Hours: ${hours}`}`,
    total: (total) => `Total: ${total}`,
    address: (address) => `Delivered to: ${address}`,
    seeOrder: (link) => `See the order (opens with the phone number or e-mail given at checkout):\n${link}`,
  },
}

export function orderWordsOf(locale: Locale): OrderWords {
  return WORDS[locale]
}

/** Number and producer of a part, what is inside, and how it reaches the shopper. */
export function partLines(locale: Locale, parcel: OrderParcel): string {
  return [
    `${parcel.number} · ${parcel.vendor.name}`,
    ...itemLines(locale, parcel),
    deliveryLine(locale, parcel),
    ...parcel.discounts.map(
      ({ code, name, amount }) => `  ${WORDS[locale].discount(name ?? code, formatDong(amount, locale))}`,
    ),
  ].join("\n")
}

/** What is inside, a line each. */
export function itemLines(locale: Locale, { items }: OrderParcel): string[] {
  return items.map(({ quantity, name, variant_title, total }) => {
    const called = [name[locale] ?? name.vi, variant_title[locale] ?? variant_title.vi]
      .filter(Boolean)
      .join(", ")
    return `  ${quantity} × ${called}: ${formatDong(total, locale)}`
  })
}

/** Place and hours where it is picked up, else the fee. */
export function deliveryLine(locale: Locale, { pick_up, shipping_total }: OrderParcel): string {
  const words = WORDS[locale]
  if (!pick_up) return `  ${words.fee(formatDong(shipping_total, locale))}`
  const hours = pick_up.hours ? (pick_up.hours[locale] ?? pick_up.hours.vi) : ""
  return `  ${words.pickUp(pick_up.place, hours)}`
}
