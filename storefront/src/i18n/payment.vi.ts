/** Texts of the ways to pay. Vietnamese is the source; `payment.en.ts` has the same shape. */
export const paymentVi = {
  gateways: { vietqr: "payOS", vnpay: "VNPay" },
  methods: {
    cash_on_delivery: {
      name: "Trả tiền mặt khi nhận hàng",
      hint: "Mỗi kiện trả riêng khi nhận, đúng số tiền ghi trên đơn.",
    },
    vietqr: {
      name: "Chuyển khoản bằng mã VietQR",
      hint: "Quét mã bằng ứng dụng ngân hàng, trong vòng 15 phút sau khi đặt. Trả một lần cho cả đơn.",
    },
    vnpay: {
      name: "VNPay: thẻ, ứng dụng ngân hàng hoặc ví",
      hint: "Trả trên trang của VNPay, trong vòng 15 phút sau khi đặt. Trả một lần cho cả đơn.",
    },
  },
  awaited: {
    heading: "Còn một bước: trả tiền",
    title: (total: string) => `Trả ${total}`,
    until: (time: string, minutes: number) =>
      `Hàng được giữ cho bạn đến ${time}, còn khoảng ${minutes} phút.`,
    over: "Đã quá giờ trả tiền. Chúng tôi đang hỏi lại lần cuối; đơn chưa trả sẽ được bỏ.",
    qr: "Mã VietQR để trả tiền",
    scan: "Mở ứng dụng ngân hàng và quét mã này. Giữ nguyên số tiền và nội dung chuyển khoản.",
    onThisDevice: "Ứng dụng ngân hàng ở ngay máy này thì bấm nút dưới đây.",
    payNow: (gateway: string) => `Trả tiền tại ${gateway}`,
    notBegun: (gateway: string) =>
      `${gateway} chưa trả lời nên chưa trả tiền được. Đơn vẫn được giữ; mời bạn thử lại sau ít phút.`,
    askHint:
      "Trả xong, trang này tự đổi sau ít giây. Đóng trang cũng không sao: đơn đã trả tiền luôn được nhận.",
    ask: "Tôi đã trả tiền, kiểm tra lại",
    again: "Thử lại",
    cancel: "Không mua nữa",
    silent: (gateway: string) =>
      `${gateway} chưa trả lời. Chưa có gì bị mất: đơn vẫn chờ và chúng tôi tiếp tục hỏi. Mời bạn thử lại sau ít phút.`,
    reviewTitle: "Khoản tiền đang được kiểm tra",
    review: (gateway: string) =>
      `Ngân hàng đã trừ tiền nhưng ${gateway} còn đang kiểm tra. Xin đừng trả lần nữa; chúng tôi sẽ cập nhật ở trang này.`,
    expiredTitle: "Đơn này chưa được trả tiền",
    expired:
      "Đơn đã được bỏ và không có gì được gửi đi. Nếu tiền đến sau đó, chúng tôi sẽ trả lại toàn bộ. Bạn có thể mở lại giỏ hàng và đặt lần nữa.",
    toCart: "Mở lại giỏ hàng",
  },
  states: {
    due_on_delivery: "trả khi nhận hàng",
    awaiting: "đang chờ trả tiền",
    under_review: "đang được kiểm tra",
    paid: "đã trả tiền",
    refunding: "đang hoàn tiền",
    partly_refunded: "đã hoàn một phần",
    refunded: "đã hoàn tiền",
    expired: "chưa trả tiền",
  },
}

export type PaymentTexts = typeof paymentVi
