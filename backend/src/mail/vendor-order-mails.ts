import type { Locale, OrderParcel } from "@cho-ocop/contracts"
import { environment } from "../environment.ts"
import type { Mail } from "./mail.ts"
import { deliveryLine, itemLines } from "./order-words.ts"

type Words = Omit<Mail, "to">

/** What a vendor's members are written to about. */
export type VendorOrderMail = "placed" | "canceled" | "canceled_by_shopper" | "return_requested"

interface Told {
  parcel: OrderParcel
  reason: string
  link: string
}

const PAGE: Record<Locale, string> = { vi: "/vi/kenh-chu-the/don-hang/", en: "/en/workspace/orders/" }

/** Tells a member of a vendor about one of its orders; the link opens after signing in. */
export function vendorOrderMail(
  locale: Locale,
  kind: VendorOrderMail,
  { orderId, ...told }: Omit<Told, "link"> & { orderId: string },
): Words {
  return WORDS[locale][kind]({ ...told, link: `${environment.STOREFRONT_URL}${PAGE[locale]}${orderId}` })
}

const WORDS: Record<Locale, Record<VendorOrderMail, (told: Told) => Words>> = {
  vi: {
    placed: ({ parcel, link }) => ({
      subject: `Đơn hàng mới ${parcel.number}`,
      text: `${parcel.vendor.name} có đơn hàng mới ${parcel.number}:

${itemLines("vi", parcel).join("\n")}
${deliveryLine("vi", parcel)}

Mở đơn hàng để đóng gói:
${link}`,
    }),
    canceled: ({ parcel, reason, link }) => ({
      subject: `Đơn hàng ${parcel.number} đã bị hủy`,
      text: `Đơn hàng ${parcel.number} đã bị hủy. Xin đừng đóng gói nữa; hàng đã trở lại kho.${reason && `\n\nLý do: ${reason}`}

${link}`,
    }),
    canceled_by_shopper: ({ parcel, reason, link }) => ({
      subject: `Đơn hàng ${parcel.number} đã được người mua hủy`,
      text: `Người mua đã hủy đơn hàng ${parcel.number}. Xin đừng đóng gói nữa; hàng đã trở lại kho.${reason && `\n\nLý do: ${reason}`}

${link}`,
    }),
    return_requested: ({ parcel, reason, link }) => ({
      subject: `Người mua xin trả hàng của đơn ${parcel.number}`,
      text: `Người mua xin trả hàng của đơn ${parcel.number}.${reason && `\n\nLý do: ${reason}`}

Mở đơn hàng để trả lời:
${link}`,
    }),
  },
  en: {
    placed: ({ parcel, link }) => ({
      subject: `New order ${parcel.number}`,
      text: `${parcel.vendor.name} has a new order ${parcel.number}:

${itemLines("en", parcel).join("\n")}
${deliveryLine("en", parcel)}

Open the order to pack it:
${link}`,
    }),
    canceled: ({ parcel, reason, link }) => ({
      subject: `Order ${parcel.number} was cancelled`,
      text: `Order ${parcel.number} was cancelled. Please do not pack it; the goods are back in stock.${reason && `\n\nReason: ${reason}`}

${link}`,
    }),
    canceled_by_shopper: ({ parcel, reason, link }) => ({
      subject: `The buyer has cancelled order ${parcel.number}`,
      text: `The buyer has cancelled order ${parcel.number}. Please do not pack it; the goods are back in stock.${reason && `\n\nReason: ${reason}`}

${link}`,
    }),
    return_requested: ({ parcel, reason, link }) => ({
      subject: `The buyer of order ${parcel.number} asks to send goods back`,
      text: `The buyer of order ${parcel.number} asks to send goods back.${reason && `\n\nReason: ${reason}`}

Open the order to answer:
${link}`,
    }),
  },
}
