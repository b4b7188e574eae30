import type { BankAccountProposal, Locale, ProposalState } from "@cho-ocop/contracts"
import type { Mail } from "./mail.ts"

type Words = Omit<Mail, "to">

interface Told {
  vendorName: string
  bankName: string
  /** Last four digits. */
  end: string
  /** E-mail of the owner who asked. */
  by: string
  reason: string
}

const WORDS: Record<Locale, Record<ProposalState, (told: Told) => Words>> = {
  vi: {
    waiting: ({ vendorName, bankName, end, by }) => ({
      subject: `Có đề nghị đổi tài khoản nhận tiền của ${vendorName}`,
      text: `${by} vừa đề nghị chuyển tiền bán hàng của ${vendorName} vào tài khoản ${bankName}, số cuối ${end}.

Tài khoản cũ vẫn nhận tiền cho tới khi ban quản lý chợ duyệt.

Nếu không phải người của gian hàng bạn đề nghị, hãy đăng nhập, rút lại đề nghị ở mục "Tài khoản nhận tiền" và đổi mật khẩu ngay.`,
    }),
    approved: ({ vendorName, bankName, end }) => ({
      subject: `Tài khoản nhận tiền của ${vendorName} đã đổi`,
      text: `Từ nay tiền bán hàng của ${vendorName} được chuyển vào tài khoản ${bankName}, số cuối ${end}.

Nếu bạn không biết việc này, hãy báo ngay cho ban quản lý chợ.`,
    }),
    rejected: ({ vendorName, bankName, end, reason }) => ({
      subject: `Tài khoản nhận tiền mới của ${vendorName} không được duyệt`,
      text: `Chợ OCOP không duyệt tài khoản ${bankName}, số cuối ${end}. Tài khoản cũ vẫn nhận tiền. Lý do:

${reason}`,
    }),
    withdrawn: ({ vendorName, bankName, end }) => ({
      subject: `Đã rút lại đề nghị đổi tài khoản nhận tiền của ${vendorName}`,
      text: `Đề nghị chuyển tiền vào tài khoản ${bankName}, số cuối ${end}, đã được rút lại. Tài khoản cũ vẫn nhận tiền.`,
    }),
  },
  en: {
    waiting: ({ vendorName, bankName, end, by }) => ({
      subject: `Another bank account is proposed for ${vendorName}`,
      text: `${by} has just proposed that the sales of ${vendorName} be paid out to an account at ${bankName} ending in ${end}.

The present account stays until the market approves.

If nobody of your shop did this, sign in, take the proposal back under "Bank account" and change your password at once.`,
    }),
    approved: ({ vendorName, bankName, end }) => ({
      subject: `The bank account of ${vendorName} has changed`,
      text: `From now on the sales of ${vendorName} are paid out to the account at ${bankName} ending in ${end}.

If you do not know of this, tell the market at once.`,
    }),
    rejected: ({ vendorName, bankName, end, reason }) => ({
      subject: `The new bank account of ${vendorName} is not approved`,
      text: `Chợ OCOP has not approved the account at ${bankName} ending in ${end}. The present account stays. The reason:

${reason}`,
    }),
    withdrawn: ({ vendorName, bankName, end }) => ({
      subject: `The proposed bank account of ${vendorName} was taken back`,
      text: `The account at ${bankName} ending in ${end} is no longer proposed. The present account stays.`,
    }),
  },
}

/** Tells an owner how a proposed bank account stands. */
export function bankAccountMail(
  locale: Locale,
  { state, account_number_end, proposed_by, reason }: BankAccountProposal,
  shop: { vendorName: string; bankName: string },
): Words {
  return WORDS[locale][state]({ ...shop, end: account_number_end, by: proposed_by, reason: reason ?? "" })
}
