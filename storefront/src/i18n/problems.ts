import type { Locale, ProblemCode } from "@cho-ocop/contracts"

const TEXTS: Record<Locale, Record<ProblemCode, string>> = {
  vi: {
    bad_request: "Biểu mẫu chưa đầy đủ hoặc chưa đúng. Mời bạn xem lại rồi gửi lần nữa.",
    not_found: "Không tìm thấy nội dung này.",
    cart_not_found: "Giỏ hàng này không còn nữa. Mời bạn chọn lại sản phẩm.",
    cart_empty: "Giỏ hàng đang trống. Mời bạn chọn sản phẩm trước khi đặt.",
    cart_completed: "Giỏ hàng này đã được đặt rồi. Mời bạn tra cứu đơn hàng.",
    variant_not_found: "Sản phẩm này không còn bán.",
    out_of_stock: "Không còn đủ hàng cho số lượng này. Mời bạn chọn ít hơn.",
    quantity_invalid: "Số lượng phải là số nguyên từ 1 đến 99.",
    total_changed: "Tổng tiền đã thay đổi. Mời bạn xem lại.",
    order_not_found: "Không tìm thấy đơn hàng.",
    too_many_requests: "Bạn đã thử quá nhiều lần. Mời bạn đợi ít phút rồi thử lại.",
    route_closed: "Trang này không mở cho khách.",
    unavailable: "Chợ đang tạm nghỉ một chút. Mời bạn thử lại sau ít phút.",
  },
  en: {
    bad_request: "The form is incomplete or not right. Please look it over and send it again.",
    not_found: "This could not be found.",
    cart_not_found: "This cart is gone. Please choose your products again.",
    cart_empty: "Your cart is empty. Please choose something before checkout.",
    cart_completed: "This cart has been ordered already. Please look up the order.",
    variant_not_found: "This product is no longer sold.",
    out_of_stock: "There is not enough in stock for this quantity. Please choose fewer.",
    quantity_invalid: "The quantity must be a whole number from 1 to 99.",
    total_changed: "The total has changed. Please look it over.",
    order_not_found: "The order could not be found.",
    too_many_requests: "Too many tries. Please wait a few minutes and try again.",
    route_closed: "This page is not open.",
    unavailable: "The market is taking a short break. Please try again in a few minutes.",
  },
}

/** What a problem of the shop means, in one sentence in the reader's language. */
export function problemText(locale: Locale, code: ProblemCode): string {
  return TEXTS[locale][code]
}
