import type { Locale } from "@cho-ocop/contracts"
import type { CertificateDates, WarningDays } from "@cho-ocop/ocop"
import type { Mail } from "./mail.ts"

interface Ending {
  product: string
  dates: CertificateDates
  days: WarningDays
  /** Whether the file for rating anew is with the authority. */
  isFiled: boolean
}

/** Tells a vendor that a certificate ends, and when the file for rating anew goes in. */
export function certificateEndingMail(locale: Locale, ending: Ending): Omit<Mail, "to"> {
  return locale === "vi" ? inVietnamese(ending) : inEnglish(ending)
}

function inVietnamese({ product, dates, days, isFiled }: Ending): Omit<Mail, "to"> {
  const { endsOn, renewal, carriedUntil } = dates
  const next = isFiled
    ? `Hồ sơ đánh giá lại đã nộp. Nếu đến ngày đó chưa có kết quả, chứng nhận được dùng tiếp muộn nhất đến hết ngày ${ngay(carriedUntil)}.`
    : `Hồ sơ đánh giá lại nộp từ ${ngay(renewal.from)} đến ${ngay(renewal.until)}. Sau ngày chứng nhận hết hạn mà chưa nộp hồ sơ, sản phẩm không còn được gắn sao.`
  return {
    subject: `Chứng nhận OCOP của ${product} hết hạn trong ${days} ngày tới`,
    text: `Chứng nhận OCOP của ${product} có hiệu lực đến hết ngày ${ngay(endsOn)}.

${next}

Xem mọi ngày tháng trong Kênh chủ thể, mục Gian hàng, Chứng nhận OCOP.`,
  }
}

function inEnglish({ product, dates, days, isFiled }: Ending): Omit<Mail, "to"> {
  const { endsOn, renewal, carriedUntil } = dates
  const next = isFiled
    ? `The file for rating it anew is with the authority. If there is no result by then, the certificate may be used until ${carriedUntil} at the latest.`
    : `The file for rating it anew goes in from ${renewal.from} to ${renewal.until}. If none was filed by the day the certificate ends, the product shows no stars any more.`
  return {
    subject: `The OCOP certificate of ${product} ends within ${days} days`,
    text: `The OCOP certificate of ${product} is valid to the end of ${endsOn}.

${next}

All dates are in your workspace under Shop, OCOP certificates.`,
  }
}

/** "2026-12-31" as people in Vietnam write it. */
function ngay(date: string): string {
  return date.split("-").toReversed().join("/")
}
