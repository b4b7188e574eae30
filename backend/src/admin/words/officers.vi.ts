import type { OfficerWords } from "./officers.en.ts"

/** Lời của trang ban quản lý chợ và cán bộ chương trình. */
export const officersVi: OfficerWords = {
  intro:
    "Ban quản lý lo mọi việc của chợ. Cán bộ chương trình lo chứng nhận, kiểm tra và thu hồi lô hàng; không xem được đơn hàng, tiền và thông tin người mua.",
  people: "Ai vào được trang quản trị",
  roles: { operator: "Ban quản lý chợ", officer: "Cán bộ chương trình" },
  role: "Vai trò",
  make: { operator: "Cho vào ban quản lý", officer: "Chuyển thành cán bộ" },
  sure: { operator: "Cho người này làm mọi việc?", officer: "Rút khỏi ban quản lý?" },
  sureText: (email) => `${email}. Có hiệu lực ngay.`,
  invite: "Mời thêm người",
  email: "Email",
  sendInvite: "Tạo lời mời",
  invites: "Đã mời",
  invitesHint:
    "Hãy tự gửi đường dẫn cho người được mời. Ai mở đường dẫn sẽ đặt mật khẩu. Có thể rút hoặc tạo lại lời mời ở mục Cài đặt, Người dùng.",
  until: (time) => `Đường dẫn dùng được đến ${time}.`,
  faults: {
    last_operator: "Ban quản lý chợ phải còn ít nhất một người.",
    already_member: "Địa chỉ này đã có trong trang quản trị.",
  },
}
