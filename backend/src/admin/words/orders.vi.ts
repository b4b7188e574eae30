import type { OrdersWords } from "./orders.en.ts"

/** Lời bên cạnh trang đơn hàng của Medusa. */
export const ordersVi: OrdersWords = {
  cancelTitle: "Hủy đơn và hoàn tiền",
  cancelHint:
    "Tiền được hoàn cho khách trước, rồi hàng về lại kho. Cổng thanh toán từ chối thì đơn vẫn nguyên. Chỉ hủy được khi chưa gửi kiện nào.",
  reason: "Lý do, khách đọc được",
  cancel: "Hủy đơn",
  sure: "Số tiền đã trả được hoàn cho khách. Không làm lại được.",
}
