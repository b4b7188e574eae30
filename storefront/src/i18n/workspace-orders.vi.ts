import type {
  OrderToDo,
  PackedParcel,
  Paper,
  PartRefund,
  ReturnResolution,
  ReturnState,
  VendorOrderState,
} from "@cho-ocop/contracts"

const STATES: Record<VendorOrderState, string> = {
  placed: "Cần đóng gói",
  packing: "Đang đóng gói",
  partly_shipped: "Đã gửi một phần",
  shipped: "Đã gửi đi",
  ready_for_pick_up: "Chờ khách đến lấy",
  delivered: "Đã giao",
  return_requested: "Khách xin trả hàng",
  returned: "Đã trả hàng",
  canceled: "Đã hủy",
}

const TO_DOS: Record<OrderToDo, string> = {
  pack: "Cần đóng gói",
  send: "Cần gửi",
  hand_over: "Chờ khách lấy",
  return: "Trả hàng",
}

const PARCEL_STATES: Record<PackedParcel["state"], string> = {
  packed: "Đã đóng gói",
  shipped: "Đã gửi",
  delivered: "Đã giao",
}

const RETURN_STATES: Record<Exclude<ReturnState, "accepted">, string> = {
  requested: "Chờ bạn trả lời",
  refused: "Bạn đã từ chối",
  received: "Đã nhận lại",
}

/** Of a return that was accepted. */
const ACCEPTED_FOR: Record<ReturnResolution, string> = {
  refund: "Chờ hàng về để hoàn tiền",
  exchange: "Đổi hàng khác: gửi hàng thay, chờ hàng trả về",
  replace: "Gửi lại hàng cùng loại, chờ hàng lỗi về",
}

const RECEIVE: Record<ReturnResolution, string> = {
  refund: "Đã nhận lại hàng, hoàn tiền",
  exchange: "Đã nhận lại hàng, hoàn phần chênh",
  replace: "Đã nhận lại hàng",
}

const RECEIVE_HINTS: Record<ReturnResolution, string> = {
  refund: "Tiền hàng được hoàn đúng số khách đã trả. Tồn kho không tự tăng.",
  exchange: "Hàng gửi thay rẻ hơn bao nhiêu thì khách được hoàn bấy nhiêu. Tồn kho không tự tăng.",
  replace: "Không hoàn tiền: khách đã có hàng khác cùng loại. Tồn kho không tự tăng.",
}

const PAPERS: Record<Paper, string> = {
  "pick-list": "Danh sách lấy hàng",
  "packing-slip": "Phiếu đóng gói",
  label: "Nhãn địa chỉ",
}

/** Of an amount, and the moment since when it is so. */
const REFUNDS: Record<PartRefund["state"], (amount: string, at: string) => string> = {
  under_way: (amount) => `${amount}: cổng thanh toán đang hoàn cho khách.`,
  by_hand: (amount) => `${amount}: chợ chuyển khoản trả khách, chưa chuyển.`,
  by_vendor: (amount, at) => `${amount}: bạn tự trả lại khách tiền mặt, ghi lúc ${at}.`,
  given_back: (amount, at) => `${amount}: đã trả khách lúc ${at}.`,
}

/** Texts of the vendor's orders. Vietnamese is the source; `workspace-orders.en.ts` has the same shape. */
export const workspaceOrdersVi = {
  title: "Đơn hàng",
  filterLabel: "Chỉ xem",
  all: "Tất cả",
  states: STATES,
  toDos: TO_DOS,
  emptyTitle: "Chưa có đơn hàng nào",
  empty: "Khi khách đặt hàng của bạn, đơn sẽ hiện ở đây.",
  nothingTitle: "Không có đơn nào",
  nothing: "Không còn đơn nào chờ việc này.",
  items: (count: number) => `${count} món`,
  fetched: "khách đến lấy",
  isFetched: "Khách đến lấy tại chỗ, không gửi đi.",
  choose: (number: string) => `Chọn đơn ${number}`,
  chosen: "Với các đơn đã chọn",
  chosenHint: "Không chọn đơn nào thì in cho mọi đơn cần đóng gói.",
  packChosen: "Đóng gói xong",
  papers: PAPERS,
  packed: (count: number) => `Đã đóng gói ${count} đơn.`,
  notPacked: (count: number) => `${count} đơn không đóng gói được nữa.`,
  order: (number: string) => `Đơn ${number}`,
  placedAt: "Đặt lúc",
  recipient: "Người nhận",
  note: "Khách nhắn",
  invoice: "Xuất hóa đơn cho",
  taxCode: "Mã số thuế",
  goods: "Hàng trong đơn",
  leftToPack: (count: number) => `còn ${count} chưa gói`,
  shipping: "Phí giao hàng",
  discount: "Giảm giá",
  total: "Khách trả",
  paid: "Đã thu",
  refunded: "Hoàn lại khách",
  refunds: REFUNDS,
  collect: "Thu khi giao",
  weight: "Cân nặng tịnh",
  paidBefore: "Khách đã trả trước. Không thu tiền khi giao.",
  print: "Giấy tờ để in",
  packTitle: "Đóng gói",
  packHint: "Gói một phần thì sửa số lượng; phần còn lại gói sau.",
  pack: "Đóng gói xong",
  lot: "Lô",
  noLot: "Không ghi lô",
  lotHint: "Ghi lô để khi phải thu hồi một lô, chợ chỉ báo đúng những khách đã nhận hàng của lô đó.",
  parcels: "Các kiện",
  parcel: (position: number) => `Kiện ${position}`,
  parcelStates: PARCEL_STATES,
  ready: "Sẵn sàng",
  carrier: "Đơn vị vận chuyển",
  trackingNumber: "Mã vận đơn",
  optional: "Không bắt buộc",
  send: "Đã gửi đi",
  putReady: "Đã sẵn sàng cho khách lấy",
  collected: "Tiền mặt đã thu (₫)",
  collectedLast: (due: string) => `Phải đúng ${due}.`,
  collectedPart: (due: string) => `Đơn còn kiện khác: thu phần nào ghi phần ấy, tối đa ${due}.`,
  deliver: "Đã giao cho khách",
  returns: "Khách xin trả hàng",
  returnStates: RETURN_STATES,
  reason: "Lý do",
  photo: (position: number) => `Ảnh ${position}`,
  answer: "Trả lời khách",
  answerHint: "Từ chối thì phải nói vì sao; khách đọc được.",
  accept: "Đồng ý nhận lại",
  refuse: "Từ chối",
  acceptedFor: ACCEPTED_FOR,
  replace: "Gửi lại hàng cùng loại",
  replaceHint:
    "Hàng lỗi thì gửi lại đúng loại ấy: khách không trả thêm, không hoàn tiền, món lỗi gửi về cho bạn.",
  exchangeTitle: "Đổi hàng khác",
  exchangeHint:
    "Hàng gửi thay không được đắt hơn hàng trả lại. Rẻ hơn thì phần chênh được hoàn khi hàng trả đã về.",
  exchange: "Nhận lại và đổi hàng này",
  nothingChosen: "Chọn hàng gửi thay.",
  receive: RECEIVE,
  receiveHints: RECEIVE_HINTS,
  givenBack: (amount: string) => `Hoàn lại khách ${amount}`,
  changeTitle: "Đổi hàng trước khi gói",
  changeHint: (total: string) =>
    `Bớt số lượng, hoặc gửi món khác của bạn thay vào. Đơn sau khi đổi không được quá ${total}; phần rẻ hơn được hoàn cho khách hoặc thu ít đi.`,
  sendInstead: (row: number): string => (row === 1 ? "Gửi thay" : "Gửi thay, món nữa"),
  nothingInstead: "Không gửi món khác",
  inStock: (count: number) => `còn ${count}`,
  units: "Số lượng",
  shopperReads: "Khách đọc được.",
  nothingChanged: "Chưa đổi gì: mời bạn bớt một món hoặc chọn món gửi thay.",
  change: "Đổi hàng",
  changedAt: (at: string, less: string | null) =>
    less ? `Đã đổi hàng lúc ${at}, rẻ hơn ${less}:` : `Đã đổi hàng lúc ${at}:`,
  refundTitle: "Hoàn tiền",
  refundHint: (most: string) => `Hoàn được nhiều nhất ${most}. Tiền mặt đã thu thì bạn tự trả lại cho khách.`,
  amount: "Số tiền (₫)",
  refund: "Hoàn tiền",
  canceledBy: {
    shopper: "Người mua đã hủy:",
    vendor_member: "Gian hàng đã hủy:",
    operator: "Chợ đã hủy:",
    system: "Đã hủy:",
  },
  cancelTitle: "Hủy đơn này",
  cancelHint: "Hàng về lại kho, tiền đã trả được hoàn hết. Khách đọc được lý do. Không làm lại được.",
  cancel: "Hủy đơn",
  done: "Đã ghi nhận.",
  notDone: "Chưa làm được",
}

export type WorkspaceOrdersTexts = typeof workspaceOrdersVi
