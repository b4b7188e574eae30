import type { InspectionOutcome, Locale } from "@cho-ocop/contracts"
import type { VietnameseDate } from "@cho-ocop/ocop"
import type { Mail } from "./mail.ts"

/** What a vendor is written of an inspection. */
export type InspectionLetter =
  | { kind: "planned"; planned_on: VietnameseDate }
  | { kind: "finding_made" | "finding_missed"; text: string; deadline: VietnameseDate }
  | { kind: "finding_answered" | "finding_closed"; text: string }
  | { kind: "finding_sent_back"; text: string; message: string; deadline: VietnameseDate }
  | { kind: "closed"; outcome: InspectionOutcome }

const OUTCOMES: Record<Locale, Record<InspectionOutcome, string>> = {
  vi: {
    nothing_found: "Không phát hiện lỗi.",
    findings_closed: "Mọi lỗi đã đóng.",
    withdrawn: "Chứng nhận OCOP của sản phẩm đã bị thu hồi theo quyết định.",
  },
  en: {
    nothing_found: "There was nothing to put right.",
    findings_closed: "All that was found is closed.",
    withdrawn: "The product’s OCOP certificate was withdrawn by decision.",
  },
}

/** Subject and text of such a letter. */
export function inspectionMail(locale: Locale, product: string, letter: InspectionLetter): Omit<Mail, "to"> {
  const { subject, lines } = locale === "vi" ? inVietnamese(product, letter) : inEnglish(product, letter)
  const where =
    locale === "vi"
      ? "Xem và trả lời trong Kênh chủ thể, mục Kiểm tra."
      : "Read and answer it in your workspace under Inspections."
  return { subject, text: [...lines, where].join("\n\n") }
}

interface Words {
  subject: string
  lines: string[]
}

function inVietnamese(product: string, letter: InspectionLetter): Words {
  switch (letter.kind) {
    case "planned":
      return {
        subject: `Lịch kiểm tra sản phẩm ${product}`,
        lines: [
          `Cán bộ chương trình sẽ đến kiểm tra ${product} vào ngày ${ngay(letter.planned_on)}.`,
          "Mời bạn chuẩn bị hồ sơ sản phẩm, sổ ghi lô hàng và giấy tờ về an toàn thực phẩm.",
        ],
      }
    case "finding_made":
      return {
        subject: `Kiểm tra ${product}: có lỗi cần trả lời`,
        lines: [
          `Cuộc kiểm tra ${product} ghi nhận:`,
          letter.text,
          `Hạn trả lời: hết ngày ${ngay(letter.deadline)}.`,
        ],
      }
    case "finding_missed":
      return {
        subject: `Kiểm tra ${product}: đã quá hạn trả lời`,
        lines: [
          `Hạn trả lời là hết ngày ${ngay(letter.deadline)}. Chưa có câu trả lời về lỗi:`,
          letter.text,
          "Mời bạn trả lời sớm.",
        ],
      }
    case "finding_answered":
      return {
        subject: `Kiểm tra ${product}: đã nhận câu trả lời`,
        lines: ["Cán bộ chương trình đã nhận câu trả lời của bạn về lỗi:", letter.text],
      }
    case "finding_sent_back":
      return {
        subject: `Kiểm tra ${product}: cần trả lời thêm`,
        lines: [
          letter.text,
          `Cán bộ chương trình viết: ${letter.message}`,
          `Hạn mới: hết ngày ${ngay(letter.deadline)}.`,
        ],
      }
    case "finding_closed":
      return {
        subject: `Kiểm tra ${product}: một lỗi đã đóng`,
        lines: ["Lỗi này đã đóng:", letter.text],
      }
    case "closed":
      return {
        subject: `Kiểm tra ${product}: đã kết thúc`,
        lines: [`Cuộc kiểm tra ${product} đã kết thúc. ${OUTCOMES.vi[letter.outcome]}`],
      }
  }
}

function inEnglish(product: string, letter: InspectionLetter): Words {
  switch (letter.kind) {
    case "planned":
      return {
        subject: `${product} will be inspected`,
        lines: [
          `An officer of the programme will come on ${letter.planned_on} to inspect ${product}.`,
          "Please have the product's file, the records of your lots and the papers on food safety at hand.",
        ],
      }
    case "finding_made":
      return {
        subject: `Inspection of ${product}: something to put right`,
        lines: [
          `The inspection of ${product} found:`,
          letter.text,
          `Please answer by the end of ${letter.deadline}.`,
        ],
      }
    case "finding_missed":
      return {
        subject: `Inspection of ${product}: the answer is overdue`,
        lines: [
          `The last day to answer was ${letter.deadline}. Nothing has come yet about:`,
          letter.text,
          "Please answer soon.",
        ],
      }
    case "finding_answered":
      return {
        subject: `Inspection of ${product}: your answer has come in`,
        lines: ["The officer of the programme has your answer about:", letter.text],
      }
    case "finding_sent_back":
      return {
        subject: `Inspection of ${product}: please answer once more`,
        lines: [
          letter.text,
          `The officer of the programme writes: ${letter.message}`,
          `Please answer by the end of ${letter.deadline}.`,
        ],
      }
    case "finding_closed":
      return {
        subject: `Inspection of ${product}: one point is closed`,
        lines: ["This point is closed:", letter.text],
      }
    case "closed":
      return {
        subject: `The inspection of ${product} is closed`,
        lines: [`The inspection of ${product} is closed. ${OUTCOMES.en[letter.outcome]}`],
      }
  }
}

/** "2026-12-31" as people in Vietnam write it. */
function ngay(date: string): string {
  return date.split("-").toReversed().join("/")
}
