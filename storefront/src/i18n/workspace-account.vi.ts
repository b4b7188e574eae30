/** Texts of opening a shop, signing in and one's own account. `workspace-account.en.ts` has the same shape. */
export const workspaceAccountVi = {
  fields: {
    email: "Email",
    emailHint: "Chợ gửi thư xác nhận vào địa chỉ này.",
    password: "Mật khẩu",
    newPassword: "Mật khẩu mới",
    newPasswordHint:
      "Ít nhất 12 ký tự. Ghép vài từ dễ nhớ là tốt nhất, không cần ký tự lạ. Đừng dùng lại mật khẩu ở nơi khác.",
    currentPassword: "Mật khẩu đang dùng",
    name: "Họ và tên của bạn",
  },
  openAShop: {
    title: "Mở gian hàng trên Chợ OCOP",
    lead: "Hợp tác xã, tổ hợp tác, hộ gia đình, trang trại, doanh nghiệp: ai làm ra sản phẩm đều tự mở được gian hàng, ngay trên điện thoại.",
    stepsTitle: "Ba bước",
    steps: [
      {
        name: "Khai hồ sơ",
        text: "Khoảng 20 phút. Làm tới đâu lưu tới đó, hôm sau làm tiếp trên máy khác cũng được.",
      },
      {
        name: "Chợ kiểm tra",
        text: "Ban quản lý chợ xem giấy tờ. Thiếu gì sẽ nhắn rõ cần bổ sung gì, bạn sửa rồi gửi lại.",
      },
      {
        name: "Bày hàng",
        text: "Hồ sơ được duyệt là bạn đưa sản phẩm, ảnh và câu chuyện lên, rồi bắt đầu bán.",
      },
    ],
    needTitle: "Bạn cần có sẵn",
    needs: [
      { name: "Căn cước công dân của người đại diện", why: "để biết chắc ai đứng ra bán." },
      {
        name: "Giấy đăng ký của hợp tác xã, hộ kinh doanh hoặc doanh nghiệp",
        why: "để ghi đúng tên. Hộ gia đình chưa đăng ký kinh doanh thì không cần.",
      },
      {
        name: "Quyết định hoặc giấy chứng nhận OCOP, nếu đã được công nhận",
        why: "chợ chỉ gắn sao khi thấy giấy còn hạn.",
      },
      {
        name: "Giấy về an toàn thực phẩm, nếu bán đồ ăn uống",
        why: "giấy chứng nhận, bản cam kết hoặc bản tự công bố đều được.",
      },
      { name: "Một tài khoản ngân hàng", why: "để nhận tiền bán hàng." },
    ],
    photosNote:
      "Chụp giấy tờ bằng điện thoại là được. Giấy tờ được cất kín: chỉ bạn và ban quản lý chợ xem được.",
    startTitle: "Bắt đầu bằng email của bạn",
    start: "Gửi thư cho tôi",
    sentTitle: "Mời bạn mở hộp thư",
    sent: (email: string) =>
      `Chợ vừa gửi thư tới ${email}. Mở thư, bấm vào liên kết để đặt mật khẩu rồi khai hồ sơ. Không thấy thư thì xem mục thư rác, hoặc gửi lại.`,
    haveAccount: "Đã có tài khoản?",
  },
  signIn: {
    refused: "Chưa đăng nhập được",
    title: "Đăng nhập kênh chủ thể",
    submit: "Đăng nhập",
    forgotten: "Quên mật khẩu?",
    noAccount: "Chưa có gian hàng?",
    open: "Mở gian hàng",
    signedOut: "Bạn đã đăng xuất.",
  },
  signOut: {
    title: "Đăng xuất",
    text: "Bạn muốn đăng xuất khỏi máy này?",
  },
  forgotten: {
    title: "Quên mật khẩu",
    lead: "Điền email của bạn. Chợ gửi thư có liên kết để đặt mật khẩu mới.",
    submit: "Gửi thư cho tôi",
    sentTitle: "Mời bạn mở hộp thư",
    sent: (email: string) =>
      `Nếu ${email} có tài khoản thì thư đang tới. Liên kết trong thư dùng một lần, trong 30 phút.`,
  },
  newPassword: {
    title: "Đặt mật khẩu mới",
    lead: "Đặt xong, mọi máy khác đang đăng nhập sẽ bị đăng xuất.",
    submit: "Lưu mật khẩu",
  },
  link: {
    brokenTitle: "Liên kết này không dùng được",
    unknown: "Liên kết bị thiếu chữ. Hãy mở lại từ trong thư, hoặc chép cả dòng.",
    used: "Liên kết này đã được dùng rồi. Nếu bạn đã đặt mật khẩu thì cứ đăng nhập.",
    expired: "Liên kết này đã quá hạn. Mời bạn xin thư mới.",
  },
  invitation: {
    titleOfShop: (vendor: string) => `Lời mời vào gian hàng ${vendor}`,
    titleOfNew: "Tạo tài khoản",
    role: (role: string) => `Vai trò của bạn: ${role}.`,
    leadOfNew: "Còn một bước nữa là bắt đầu khai hồ sơ.",
    submit: "Tạo tài khoản và vào",
  },
  account: {
    title: "Tài khoản của bạn",
    you: "Thông tin của bạn",
    language: "Thư gửi cho bạn bằng",
    languages: { vi: "Tiếng Việt", en: "Tiếng Anh" },
    role: "Vai trò",
    passwordTitle: "Đổi mật khẩu",
    passwordLead: "Đổi xong, mọi máy khác đang đăng nhập sẽ bị đăng xuất.",
    passwordSave: "Đổi mật khẩu",
    passwordSaved: "Đã đổi mật khẩu. Các máy khác đã bị đăng xuất.",
    sessionsTitle: "Nơi đang đăng nhập",
    thisDevice: "Máy này",
    olderSessions: (count: number) => `Xem thêm ${count} nơi khác`,
    since: (time: string) => `Từ ${time}`,
    unknownDevice: "Thiết bị không rõ",
    browserOn: (browser: string, system: string) => `${browser} trên ${system}`,
    endOthers: "Đăng xuất mọi máy khác",
    othersEnded: "Đã đăng xuất mọi máy khác.",
  },
}

export type WorkspaceAccountTexts = typeof workspaceAccountVi
