import type { Locale, RegistrationState } from "@cho-ocop/contracts"
import { environment } from "../environment.ts"
import type { Mail } from "./mail.ts"

type Words = Omit<Mail, "to">
type Decided = Extract<RegistrationState, "needs_answer" | "approved" | "rejected">

/** Where a vendor goes on. */
const WORKSPACE: Record<Locale, string> = {
  vi: `${environment.STOREFRONT_URL}/vi/kenh-chu-the`,
  en: `${environment.STOREFRONT_URL}/en/workspace`,
}

const WORDS: Record<Locale, Record<Decided, (said: string) => Words>> = {
  vi: {
    needs_answer: (said) => ({
      subject: "Hồ sơ đăng ký của bạn cần bổ sung",
      text: `Chợ OCOP đã xem hồ sơ của bạn và xin bổ sung:

${said}

Mời bạn đăng nhập, sửa lại rồi gửi hồ sơ lần nữa:

${WORKSPACE.vi}`,
    }),
    approved: () => ({
      subject: "Hồ sơ đăng ký của bạn đã được duyệt",
      text: `Bạn đã có gian hàng trên Chợ OCOP. Mời bạn đăng nhập và đăng sản phẩm đầu tiên:

${WORKSPACE.vi}`,
    }),
    rejected: (said) => ({
      subject: "Hồ sơ đăng ký của bạn không được duyệt",
      text: `Chợ OCOP không duyệt hồ sơ của bạn. Lý do:

${said}`,
    }),
  },
  en: {
    needs_answer: (said) => ({
      subject: "Something is missing in your registration",
      text: `Chợ OCOP has looked at your registration and asks:

${said}

Please sign in, put it right and send it again:

${WORKSPACE.en}`,
    }),
    approved: () => ({
      subject: "Your registration is approved",
      text: `You have a shop on Chợ OCOP. Please sign in and offer your first product:

${WORKSPACE.en}`,
    }),
    rejected: (said) => ({
      subject: "Your registration is not approved",
      text: `Chợ OCOP has not approved your registration. The reason:

${said}`,
    }),
  },
}

/** Tells a registrant what was decided; `said` is what the operator wrote. None for a state that nobody decided. */
export function decisionMail(locale: Locale, state: RegistrationState, said: string): Words | undefined {
  return state === "draft" || state === "submitted" ? undefined : WORDS[locale][state](said)
}
