import type { ReconcilerWords } from "./reconciler.en.ts"

/** Lời của trang đối soát. */
export const reconcilerVi: ReconcilerWords = {
  intro:
    "Cứ 20 giây, chợ tìm những việc dở dang khi máy chủ bị ngắt và tự sửa. Việc cần người quyết định vẫn nằm ở đây.",
  now: "Đang thấy",
  none: "Mọi thứ đều khớp.",
  look: "Xem lại",
  repair: "Sửa những gì sửa được",
  sure: "Sửa những gì vừa thấy?",
  sureText: "Có thể hoàn tiền cho khách, giữ hoặc nhả hàng trong kho. Chợ cũng tự làm đúng như vậy.",
  history: "Đã làm",
  noHistory: "Chưa phải sửa gì.",
  job: "tự động",
  ended: (repaired, left) => `đã sửa ${repaired}, còn lại ${left}`,
  states: { found: "Thấy", repaired: "Đã sửa", left: "Chờ bạn" },
}
