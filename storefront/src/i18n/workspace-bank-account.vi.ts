/** Texts of the bank account. Vietnamese is the source; `workspace-bank-account.en.ts` has the same shape. */
export const workspaceBankAccountVi = {
  title: "Tài khoản nhận tiền",
  lead: "Tiền bán hàng được chuyển vào tài khoản này. Chỉ chủ gian hàng đổi được.",
  inForce: "Đang dùng",
  none: "Gian hàng chưa có tài khoản nhận tiền.",
  fields: { bank_bin: "Ngân hàng", account_number: "Số tài khoản", holder: "Tên chủ tài khoản" },
  holderHint: "Viết như ngân hàng ghi, thường là chữ in hoa không dấu.",
  ending: (end: string) => `•••• ${end}`,
  waitingTitle: "Tài khoản mới",
  waiting: "Chờ chợ duyệt",
  waitingText: (by: string, day: string) =>
    `${by} đề nghị ngày ${day}. Tài khoản đang dùng vẫn nhận tiền cho tới khi chợ duyệt.`,
  takeBack: "Rút lại đề nghị",
  takenBack: "Đã rút lại. Tài khoản đang dùng vẫn như cũ.",
  proposed: "Đã gửi. Chợ xem xong sẽ gửi thư cho mọi chủ gian hàng.",
  rejected: (end: string) => `Chợ không duyệt tài khoản có số cuối ${end}. Lý do:`,
  proposeTitle: "Đổi tài khoản",
  proposeLead:
    "Để an toàn, chợ xem lại trước khi chuyển tiền vào tài khoản mới, và báo cho mọi chủ gian hàng.",
  propose: "Gửi chợ duyệt",
}

export type WorkspaceBankAccountTexts = typeof workspaceBankAccountVi
