import type { EvidenceKind, Locale } from "@cho-ocop/contracts"
import type { MarketplaceProof } from "@cho-ocop/ocop/rubrics"

/** A date as Vietnamese documents write it. */
const ngay = (day: string) => day.split("-").toReversed().join("/")

const vi = {
  title: "Bản tự đánh giá sản phẩm OCOP",
  notice:
    "Đây là bản tự đánh giá của chủ thể, không phải kết quả xếp hạng. Chỉ hội đồng đánh giá của Chương trình OCOP mới công nhận hạng sao.",
  rules:
    "Điểm và mức tối thiểu theo Phụ lục II, Quyết định 26/2026/QĐ-TTg ngày 22/5/2026; lời văn do Chợ OCOP viết gọn, nộp hồ sơ thì đọc phụ lục.",
  product: "Sản phẩm",
  vendor: "Chủ thể",
  rubric: "Bộ tiêu chí",
  rubricOf: (set: number, name: string) => `Bộ ${set}: ${name}`,
  state: "Tình trạng",
  draft: (day: string) => `Bản đang viết, xuất ngày ${ngay(day)}`,
  finished: (day: string, name: string) => `Hoàn thành ngày ${ngay(day)}${name && `, người ghi: ${name}`}`,
  result: "Kết quả tự chấm",
  points: (points: number) => `${points}/100 điểm`,
  part: (part: string, name: string) => `Phần ${part}. ${name}`,
  of: (points: number, most: number) => `${points}/${most} điểm`,
  reaches: (star: number) => `Theo điểm tự chấm, đủ điểm và mức tối thiểu của hạng ${star} sao.`,
  reachesNone: "Theo điểm tự chấm, chưa đủ điểm và mức tối thiểu của hạng 3 sao.",
  unanswered: (count: number) => `Còn ${count} tiêu chí chưa chọn mức, tính 0 điểm.`,
  missing: (star: number) => `Để tới hạng ${star} sao còn thiếu`,
  missingPoints: (points: number) => `${points} điểm`,
  minimum: (number: string, name: string, text: string) => `${number} ${name}, ít nhất: ${text}`,
  cheapest: "Cách gần nhất: nâng ít tiêu chí nhất",
  step: (number: string, name: string, text: string, points: number) =>
    `${number} ${name}: lên “${text}” (+${points} điểm)`,
  columns: {
    part: "Phần",
    number: "Tiêu chí",
    name: "Nội dung",
    level: "Mức tự chọn",
    points: "Điểm",
    most: "Tối đa",
    minimum_for: "Là tối thiểu của hạng",
    shown: "Chợ ghi nhận",
    note: "Ghi chú",
    evidence: "Minh chứng",
    notice: "Lưu ý",
  },
  noLevel: "Chưa chọn mức",
  minimumFor: (star: number) => `Mức này là tối thiểu của hạng ${star} sao`,
  evidence: "Minh chứng",
  note: "Ghi chú",
  shown: "Chợ OCOP ghi nhận",
  proofs: {
    electronic_traceability: (count: number) => `${count} lô hàng có ghi truy xuất nguồn gốc điện tử`,
    online_sales: (count: number) => `đang bán trên Chợ OCOP, ${count} đơn hàng đã giao`,
  } satisfies Record<MarketplaceProof, (count: number) => string>,
  papers: {
    identity_card: "Căn cước người đại diện",
    registration: "Giấy đăng ký, thành lập",
    ocop_decision: "Quyết định, giấy chứng nhận OCOP",
    food_safety: "Giấy tờ an toàn thực phẩm",
    other: "Giấy tờ khác",
  } satisfies Record<EvidenceKind, string>,
  paper: (kind: string, day: string) => `${kind} (gửi Chợ OCOP ngày ${ngay(day)})`,
  page: (page: number, count: number) => `Tự đánh giá, không phải hạng sao · trang ${page}/${count}`,
}

export type AssessmentWords = typeof vi

const en: AssessmentWords = {
  title: "Self-assessment of an OCOP product",
  notice:
    "This is the entity’s own assessment and no rating. Stars are given by the OCOP programme’s councils alone.",
  rules:
    "Points and minimums are those of Annex II of Decision 26/2026/QĐ-TTg of 22 May 2026; the words are a short wording by Chợ OCOP: who files reads the annex.",
  product: "Product",
  vendor: "Entity",
  rubric: "Rubric",
  rubricOf: (set, name) => `Set ${set}: ${name}`,
  state: "State",
  draft: (day) => `Being written, exported on ${day}`,
  finished: (day, name) => `Finished on ${day}${name && ` by ${name}`}`,
  result: "Own count",
  points: (points) => `${points}/100 points`,
  part: (part, name) => `Part ${part}. ${name}`,
  of: (points, most) => `${points}/${most} points`,
  reaches: (star) => `By its own count it has the points and minimums of ${star} stars.`,
  reachesNone: "By its own count it does not have the points and minimums of 3 stars yet.",
  unanswered: (count) =>
    count === 1
      ? "1 criterion has no level yet and counts 0 points."
      : `${count} criteria have no level yet and count 0 points.`,
  missing: (star) => `Still missing for ${star} stars`,
  missingPoints: (points) => `${points} ${points === 1 ? "point" : "points"}`,
  minimum: (number, name, text) => `${number} ${name}, at least: ${text}`,
  cheapest: "The shortest way: the fewest criteria to raise",
  step: (number, name, text, points) => `${number} ${name}: to “${text}” (+${points})`,
  columns: {
    part: "Part",
    number: "Criterion",
    name: "About",
    level: "Level claimed",
    points: "Points",
    most: "Most",
    minimum_for: "Is the minimum for stars",
    shown: "Shown by the market",
    note: "Note",
    evidence: "Evidence",
    notice: "Mind",
  },
  noLevel: "No level chosen",
  minimumFor: (star) => `This level is the minimum for ${star} stars`,
  evidence: "Evidence",
  note: "Note",
  shown: "Shown by Chợ OCOP",
  proofs: {
    electronic_traceability: (count) => `${count} ${count === 1 ? "lot" : "lots"} with an electronic trace`,
    online_sales: (count) => `on sale at Chợ OCOP, ${count} ${count === 1 ? "order" : "orders"} delivered`,
  },
  papers: {
    identity_card: "Representative’s identity card",
    registration: "Registration or founding paper",
    ocop_decision: "OCOP decision or certificate",
    food_safety: "Food safety paper",
    other: "Other paper",
  },
  paper: (kind, day) => `${kind} (handed to Chợ OCOP on ${day})`,
  page: (page, count) => `Self-assessment, no star rating · page ${page}/${count}`,
}

/** What an exported self-assessment says, in the reader's language. */
export function assessmentWords(locale: Locale): AssessmentWords {
  return locale === "vi" ? vi : en
}
