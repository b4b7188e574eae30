import type { Locale, ReviewKind } from "@cho-ocop/contracts"
import { environment } from "../environment.ts"
import type { Mail } from "./mail.ts"

type Words = Omit<Mail, "to">

/** A product or its story that the operator has decided on; `message` says what is to be changed. */
export interface DecidedSubmission {
  kind: ReviewKind
  /** Vietnamese name of the product. */
  name: string
  message: string | null
}

/** Where a vendor sees what is on sale, and changes what came back. */
const PRODUCTS: Record<Locale, string> = {
  vi: `${environment.STOREFRONT_URL}/vi/kenh-chu-the/san-pham`,
  en: `${environment.STOREFRONT_URL}/en/workspace/products`,
}

const KINDS: Record<Locale, Record<ReviewKind, string>> = {
  vi: { product: "Sản phẩm", story: "Câu chuyện của" },
  en: { product: "Product", story: "Story of" },
}

const WORDS: Record<Locale, Record<"approved" | "returned", (list: string) => Words>> = {
  vi: {
    approved: (list) => ({
      subject: "Nội dung bạn gửi đã được duyệt",
      text: `Chợ OCOP đã duyệt. Khách thấy khi gian hàng của bạn đang mở:

${list}

${PRODUCTS.vi}`,
    }),
    returned: (list) => ({
      subject: "Nội dung bạn gửi cần sửa lại",
      text: `Chợ OCOP đã xem và xin bạn sửa lại rồi gửi lần nữa:

${list}

${PRODUCTS.vi}`,
    }),
  },
  en: {
    approved: (list) => ({
      subject: "What you submitted is approved",
      text: `Chợ OCOP has approved it. Shoppers see it while your shop is open:

${list}

${PRODUCTS.en}`,
    }),
    returned: (list) => ({
      subject: "What you submitted needs a change",
      text: `Chợ OCOP has looked at it and asks you to change it and submit it again:

${list}

${PRODUCTS.en}`,
    }),
  },
}

/** Tells a vendor what the operator has decided on what it submitted. */
export function reviewMail(
  locale: Locale,
  state: "approved" | "returned",
  decided: readonly DecidedSubmission[],
): Words {
  const lines = decided.map(({ kind, name, message }) =>
    [`- ${KINDS[locale][kind]} ${name}`, message].filter(Boolean).join("\n  "),
  )
  return WORDS[locale][state](lines.join("\n"))
}
