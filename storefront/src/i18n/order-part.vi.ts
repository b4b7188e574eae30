import type { LotHolding, PartRefund } from "@cho-ocop/contracts"

/** Of an amount, and the day since when it is so. */
const REFUNDS: Record<PartRefund["state"], (amount: string, day: string) => string> = {
  under_way: (amount) => `${amount} đang được hoàn về theo cách bạn đã trả.`,
  by_hand: (amount) =>
    `Chợ sẽ chuyển khoản trả bạn ${amount}, vì cổng thanh toán này không tự hoàn được. Chuyển xong, ngày chuyển hiện ở đây.`,
  by_vendor: (amount, day) => `Nhà sản xuất trả lại bạn ${amount} tiền mặt (ghi ngày ${day}).`,
  given_back: (amount, day) => `Đã hoàn ${amount} cho bạn ngày ${day}.`,
}

const HOLDINGS: Record<LotHolding, string> = {
  holds: "Phần này có hàng của lô đó: nhà sản xuất đã ghi số lô khi đóng gói.",
  may_hold:
    "Phần này có thể có hàng của lô đó: khi đóng gói không ai ghi số lô. Mời bạn xem số lô in trên nhãn.",
}

/** Texts of one producer's part of an order. Vietnamese is the source; `order-part.en.ts` has the same shape. */
export const orderPartVi = {
  number: "Mã phần này",
  states: {
    awaiting_payment: "Chờ trả tiền",
    placed: "Đã nhận đơn",
    packing: "Đang đóng gói",
    partly_shipped: "Đã gửi một phần",
    ready_for_pick_up: "Mời bạn đến lấy",
    shipped: "Đang giao",
    delivered: "Đã nhận hàng",
    return_requested: "Đang xin trả hàng",
    returned: "Đã trả hàng",
    canceled: "Đã hủy",
  },
  ship: "Giao tận nơi",
  pickUp: "Đến lấy tại",
  hours: "Giờ",
  tracking: "Mã vận đơn",
  lot: (number: string) => `Lô ${number}`,
  recall: {
    title: (lot: string) => `Lô ${lot} bị thu hồi`,
    holdings: HOLDINGS,
    reason: "Lý do",
    deed: "Xin bạn ngừng dùng hàng thuộc lô này và giữ hàng lại.",
    askReturn:
      "Ngày nào bạn cũng xin trả được, không theo hạn trả hàng thông thường: bấm “Xin trả hàng” ở cuối phần này.",
    callProducer: "Trang này hiện không nhận yêu cầu trả hàng cho phần này: mời bạn liên hệ nhà sản xuất.",
    since: (day: string) => `Thu hồi từ ngày ${day}.`,
    seeLot: (lot: string) => `Xem trang của lô ${lot}`,
  },
  changed: (day: string) => `Nhà sản xuất đã đổi hàng trước khi gói ngày ${day}; bạn không phải trả thêm.`,
  refunds: REFUNDS,
  toPay: (amount: string) => `Còn ${amount} cần trả thêm.`,
  cancel: "Hủy phần này",
  askReturn: "Xin trả hàng",
  returnUntil: (date: string) => `Trả được đến hết ngày ${date}.`,
  returnRecalled: "Hàng bị thu hồi thì ngày nào cũng xin trả được.",
  photo: (count: number) => `Ảnh ${count}`,
  returnOf: (date: string) => `Yêu cầu trả hàng ngày ${date}`,
  acceptedFor: {
    refund: "Nhà sản xuất nhận lại hàng. Tiền được hoàn khi hàng về tới nơi.",
    exchange:
      "Nhà sản xuất nhận lại hàng và gửi hàng khác thay. Phần chênh, nếu có, được hoàn khi hàng về tới nơi.",
    replace: "Nhà sản xuất gửi lại đúng loại hàng ấy. Xin bạn gửi trả món bị lỗi; bạn không phải trả gì.",
  },
  returnStates: {
    requested: "Đang chờ nhà sản xuất trả lời.",
    refused: "Nhà sản xuất không nhận lại hàng.",
    received: "Hàng đã về tới nhà sản xuất.",
  },
  answer: "Trả lời",
  cancelPage: {
    title: (part: string) => `Hủy phần ${part}`,
    lead: "Chỉ phần này bị hủy. Các phần khác của đơn hàng vẫn giữ nguyên.",
    money: {
      due: "Bạn chưa trả tiền cho phần này nên không phải trả gì.",
      paid: (amount: string) => `${amount} được hoàn lại theo cách bạn đã trả.`,
    },
    reason: "Lý do, nếu bạn muốn cho nhà sản xuất biết",
    submit: "Hủy phần này",
    keep: "Không hủy",
    tooLate:
      "Nhà sản xuất đã bắt đầu đóng gói nên không hủy được nữa. Nhận hàng xong, bạn vẫn có thể xin trả hàng.",
    failedTitle: "Chưa hủy được",
  },
  returnPage: {
    title: (part: string) => `Xin trả hàng của phần ${part}`,
    lead: (date: string, days: number) =>
      `Đây là quy định riêng của chợ: bạn gửi yêu cầu trong ${days} ngày sau khi nhận, đến hết ngày ${date}. Nhà sản xuất xem rồi trả lời. Quyền của bạn theo luật vẫn giữ nguyên.`,
    leadRecalled:
      "Hạn trả hàng thông thường đã qua. Hàng của lô bị thu hồi thì ngày nào bạn cũng xin trả được. Nhà sản xuất xem rồi trả lời. Quyền của bạn theo luật vẫn giữ nguyên.",
    what: "Bạn muốn trả những món nào?",
    quantityOf: (item: string, bought: number) => `${item}: số lượng trả (đã mua ${bought})`,
    reason: "Lý do",
    reasonHint: "Ví dụ: lọ bị vỡ, giao nhầm loại, hàng quá hạn.",
    photos: "Ảnh chụp hàng",
    photosHint:
      "Tối đa 3 ảnh JPEG, PNG hoặc WebP, cộng lại không quá 15 MB. Chỉ bạn, nhà sản xuất và chợ xem được.",
    submit: "Gửi yêu cầu",
    back: "Về đơn hàng",
    closed: "Phần này hiện không xin trả được: hàng chưa tới, đã quá hạn, hoặc đang có một yêu cầu khác.",
    faults: {
      lines: "Chọn ít nhất một món để trả.",
      reason: "Cho biết lý do.",
      photos:
        "Có tệp không phải là ảnh đọc được, hoặc ảnh quá lớn. Mời bạn chọn lại ảnh. Ảnh HEIC của iPhone thì gửi dạng JPEG: vào Cài đặt, Camera, Định dạng, chọn “Tương thích nhất” rồi chụp lại.",
      tooManyPhotos: "Gửi tối đa 3 ảnh.",
    },
    problemsTitle: "Còn chỗ cần xem lại",
  },
  invoice: "Xuất hóa đơn cho",
  canceledSum: "Phần đã hủy",
  leftSum: "Còn lại sau khi hủy",
  refundedSum: "Hoàn lại cho bạn",
}

export type OrderPartTexts = typeof orderPartVi
