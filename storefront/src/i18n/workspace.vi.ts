import type { VendorRole, VendorStatus } from "@cho-ocop/contracts"

const STATUSES: Record<VendorStatus, string> = {
  active: "Đang bán",
  on_holiday: "Đang nghỉ",
  suspended: "Tạm ngừng",
  terminated: "Đã đóng",
}

const ROLES: Record<VendorRole, { name: string; may: string }> = {
  owner: { name: "Chủ gian hàng", may: "Làm được mọi việc, kể cả mời người và sửa tài khoản ngân hàng." },
  manager: { name: "Quản lý", may: "Sửa sản phẩm, câu chuyện, gian hàng và xem đơn hàng." },
  packer: { name: "Người đóng gói", may: "Chỉ xem đơn hàng để đóng gói." },
}

/** Texts that every page of the workspace shares. Vietnamese is the source; `workspace.en.ts` has the same shape. */
export const workspaceVi = {
  name: "Kênh chủ thể",
  nav: {
    label: "Các mục của gian hàng",
    skip: "Đến nội dung chính",
    today: "Hôm nay",
    products: "Sản phẩm",
    orders: "Đơn hàng",
    shop: "Gian hàng",
    more: "Thêm",
    registration: "Hồ sơ",
    account: "Tài khoản",
    signIn: "Đăng nhập",
    signOut: "Đăng xuất",
    market: "Về chợ",
    otherLanguage: "English",
    otherLanguageLong: "Read this page in English",
  },
  statuses: STATUSES,
  statusTitles: {
    on_holiday: "Gian hàng đang nghỉ",
    suspended: "Gian hàng đang tạm ngừng",
    terminated: "Gian hàng đã đóng",
  },
  statusMeanings: {
    on_holiday: "Khách vẫn xem được nhưng chưa mua được. Đơn hàng đã đặt vẫn cần giao.",
    suspended: "Khách không thấy gian hàng và sản phẩm. Bạn vẫn sửa được và vẫn cần giao đơn đã đặt.",
    terminated: "Khách không thấy gian hàng và sản phẩm. Đơn đã đặt vẫn cần giao.",
  },
  operatorSays: "Ban quản lý chợ viết:",
  roles: ROLES,
  forms: {
    optional: "không bắt buộc",
    save: "Lưu",
    saved: "Đã lưu.",
    cancel: "Thôi",
    remove: "Xóa",
    choose: "Chọn",
    yes: "Có",
    no: "Không",
    vietnamese: "Tiếng Việt",
    english: "Tiếng Anh",
    showPassword: "Hiện mật khẩu",
    problemsTitle: (count: number) => `Có ${count} chỗ cần xem lại`,
    notSavedTitle: "Chưa lưu được",
    requiredNote: "Điền mọi ô, trừ ô ghi “không bắt buộc”.",
  },
  upload: {
    sending: (percent: number) => `Đang gửi ${percent}%`,
    done: "Đã gửi xong",
    retry: "Gửi lại",
    cancel: "Bỏ",
    lost: "Mất kết nối giữa chừng. Tệp vẫn còn trong máy bạn: bấm “Gửi lại”.",
    tooLarge: "Tệp lớn hơn 15 MB. Hãy chụp lại ở cỡ nhỏ hơn.",
    signedOut: "Phiên đăng nhập đã hết. Mở trang đăng nhập ở thẻ khác rồi bấm “Gửi lại”.",
  },
  session: {
    endedTitle: "Mời bạn đăng nhập lại",
    ended:
      "Đã lâu bạn không dùng nên phiên đăng nhập hết hạn. Những gì bạn vừa nhập vẫn được giữ: đăng nhập xong là lưu tiếp.",
    continue: "Đăng nhập và lưu tiếp",
  },
  faults: {
    required: "Mời bạn điền ô này.",
    too_long: "Dài quá, mời bạn viết ngắn lại.",
    too_large: "Số này lớn quá.",
    too_small: "Số này nhỏ quá.",
    control_character: "Có ký tự không dùng được, mời bạn gõ lại.",
    invalid: "Mời bạn xem lại ô này.",
    number_invalid: "Mời bạn gõ một con số.",
    phone_invalid: "Số điện thoại Việt Nam chưa đúng. Ví dụ: 0912 345 678.",
    email_invalid: "Địa chỉ email chưa đủ. Ví dụ: ten@example.com.",
    url_invalid: "Địa chỉ trang web bắt đầu bằng http:// hoặc https://.",
    date_invalid: "Ngày chưa đúng.",
    date_in_future: "Ngày này chưa tới. Mời bạn xem lại.",
    province_unknown: "Chọn tỉnh, thành phố trong danh sách.",
    commune_unknown: "Chọn xã, phường, đặc khu thuộc tỉnh, thành phố đã chọn.",
    tax_code_invalid:
      "Mã số thuế chưa đúng: 10 số (13 số với chi nhánh), hoặc 12 số định danh của chủ hộ. Mời bạn xem lại từng số.",
    personal_number_invalid: "Số định danh chưa đúng: đủ 12 số như trên thẻ căn cước.",
    registration_number_invalid: "Số giấy đăng ký chưa đúng. Chép đúng như trên giấy.",
    set_unknown: "Chọn trong danh sách.",
    bank_unknown: "Chọn ngân hàng trong danh sách.",
    account_number_invalid: "Số tài khoản chỉ gồm chữ và số, từ 4 đến 19 ký tự.",
    password_wrong: "Mật khẩu đang dùng chưa đúng.",
    password_short: "Mật khẩu cần ít nhất 12 ký tự. Vài từ ghép lại là dễ nhớ nhất.",
    password_long: "Mật khẩu dài quá 128 ký tự.",
    password_breached: "Mật khẩu này đã bị lộ ở nơi khác nên nhiều kẻ xấu biết. Mời bạn chọn mật khẩu khác.",
    password_personal: "Đừng dùng tên, email hoặc tên gian hàng làm mật khẩu.",
    until_before_from: "Ngày cuối phải sau ngày đầu.",
    holiday_too_long: "Kỳ nghỉ dài nhất là một năm.",
    last_step_open: "Dòng cuối phải để trống cân nặng, nghĩa là mọi kiện nặng hơn.",
    steps_not_rising: "Cân nặng phải tăng dần từ trên xuống.",
  },
}

export type WorkspaceTexts = typeof workspaceVi
