import type { ChecklistPoint } from "@cho-ocop/contracts"

const GROUNDS = "Quyết định 26/2026/QĐ-TTg, Điều 8 khoản 1"
const TRACEABILITY = "Thông tư 02/2024/TT-BKHCN"

/**
 * What an officer looks at on the spot, in the project's own short words: one point for each ground of withdrawal that
 * can be seen there, the key data of traceability, and two of the project's own. An id keeps its meaning for good.
 */
export const CHECKLIST: readonly ChecklistPoint[] = [
  {
    id: "file_true",
    text: {
      vi: "Cơ sở, sản phẩm và nơi làm đúng như hồ sơ đã nộp",
      en: "Entity, product and place are as the file says",
    },
    source: GROUNDS,
  },
  {
    id: "criteria_held",
    text: {
      vi: "Những gì đã cho sản phẩm số sao này vẫn còn",
      en: "What earned the product its stars is still there",
    },
    source: GROUNDS,
  },
  {
    id: "law_kept",
    text: {
      vi: "Giấy tờ về chất lượng, an toàn thực phẩm, môi trường và sở hữu trí tuệ còn hiệu lực",
      en: "Papers on quality, food safety, environment and intellectual property are in force",
    },
    source: GROUNDS,
  },
  {
    id: "label_right",
    text: {
      vi: "Nhãn đủ và đúng theo quy định về nhãn hàng hóa",
      en: "Labels are complete and right by the law on labels",
    },
    source: GROUNDS,
  },
  {
    id: "mark_used_rightly",
    text: {
      vi: "Biểu trưng OCOP và số sao chỉ dùng cho sản phẩm được chứng nhận, đúng hạng sao",
      en: "The OCOP mark and stars stand on the certified product alone, with its own star",
    },
    source: GROUNDS,
  },
  {
    id: "in_production",
    text: { vi: "Sản phẩm vẫn đang được làm ra", en: "The product is still being made" },
    source: GROUNDS,
  },
  {
    id: "one_step",
    text: {
      vi: "Sổ sách cho biết nguyên liệu từ đâu đến và hàng đã đi đâu, mỗi chiều một bước",
      en: "Records tell where materials came from and where goods went, one step each way",
    },
    source: TRACEABILITY,
  },
  {
    id: "lot_on_packs",
    text: {
      vi: "Trên bao bì có mã hoặc số lô, thời gian sản xuất và hạn dùng",
      en: "Packs carry code or lot number, time of making and shelf life",
    },
    source: TRACEABILITY,
  },
  {
    id: "place_clean",
    text: { vi: "Nơi làm và dụng cụ sạch sẽ", en: "The place of making and its tools are clean" },
    source: null,
  },
  {
    id: "stored_apart",
    text: {
      vi: "Nguyên liệu và thành phẩm được cất riêng, khô ráo",
      en: "Materials and finished goods are stored apart and dry",
    },
    source: null,
  },
]

/** Whether a point is one of the checklist. */
export function isChecklistPoint(id: string): boolean {
  return CHECKLIST.some((point) => point.id === id)
}
