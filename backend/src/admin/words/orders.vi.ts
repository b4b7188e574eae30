import type { OrdersWords } from "./orders.en.ts"

/** Lời bên cạnh trang đơn hàng của Medusa. */
export const ordersVi: OrdersWords = {
  cancelTitle: "Hủy đơn và hoàn tiền",
  cancelHint:
    "Tiền được hoàn cho khách trước, rồi hàng về lại kho. Cổng thanh toán từ chối thì đơn vẫn nguyên. Chỉ hủy được khi chưa gửi kiện nào.",
  reason: "Lý do, khách đọc được",
  cancel: "Hủy đơn",
  sure: "Số tiền đã trả được hoàn cho khách. Không làm lại được.",
  changeTitle: "Sửa đơn của gian hàng này",
  changeHints: [
    "Sửa, đổi hàng và bồi thường chỉ lấy hàng của chính gian hàng này; đơn và tiền của gian hàng khác giữ nguyên.",
    "Trả khi nhận hàng: sửa đơn thì số gian hàng thu cũng đổi theo. Đã trả trước: phần giảm thì hoàn cho khách bằng nút hoàn tiền; phần tăng thì bạn nhận từ khách rồi bấm đánh dấu đã trả. Khoản đó khi hoàn cũng do bạn tự trả lại.",
    "Bồi thường là gửi hàng thay mà khách không trả thêm: cho gửi trả hàng lỗi ngay trong đó. Đổi hàng thì thanh toán phần chênh lệch.",
    "Giảm giá giữ như lúc mua, mọi số tiền là đồng chẵn. Đơn đang chờ thanh toán thì chưa sửa được.",
  ],
}
