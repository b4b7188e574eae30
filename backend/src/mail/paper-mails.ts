import type { EvidenceFile, EvidenceKind, Locale, Verdict } from "@cho-ocop/contracts"
import type { Mail } from "./mail.ts"

type Words = Omit<Mail, "to">
type Judged = Exclude<Verdict, "waiting">

const KINDS: Record<Locale, Record<EvidenceKind, string>> = {
  vi: {
    identity_card: "Căn cước công dân",
    registration: "Giấy đăng ký",
    ocop_decision: "Quyết định công nhận OCOP",
    food_safety: "Giấy an toàn thực phẩm",
    other: "Giấy tờ khác",
  },
  en: {
    identity_card: "Citizen card",
    registration: "Certificate of registration",
    ocop_decision: "OCOP decision",
    food_safety: "Food-safety paper",
    other: "Other paper",
  },
}

const WORDS: Record<Locale, Record<Judged, (paper: string, said: string) => Words>> = {
  vi: {
    accepted: (paper) => ({
      subject: "Giấy tờ bạn gửi đã được chấp nhận",
      text: `Chợ OCOP đã xem và chấp nhận: ${paper}.`,
    }),
    asked_back: (paper, said) => ({
      subject: "Giấy tờ bạn gửi cần gửi lại",
      text: `Chợ OCOP đã xem ${paper} và xin bạn gửi lại. Lý do:

${said}

Gian hàng của bạn vẫn mở. Giấy tờ đã được chấp nhận trước đây vẫn giữ nguyên.`,
    }),
    refused: (paper, said) => ({
      subject: "Giấy tờ bạn gửi không dùng được",
      text: `Chợ OCOP không chấp nhận ${paper}. Lý do:

${said}

Gian hàng của bạn vẫn mở. Giấy tờ đã được chấp nhận trước đây vẫn giữ nguyên.`,
    }),
  },
  en: {
    accepted: (paper) => ({
      subject: "Your paper is accepted",
      text: `Chợ OCOP has looked at it and accepted: ${paper}.`,
    }),
    asked_back: (paper, said) => ({
      subject: "Please send your paper again",
      text: `Chợ OCOP has looked at ${paper} and asks you to send it again. The reason:

${said}

Your shop stays open. Papers accepted earlier stay as they are.`,
    }),
    refused: (paper, said) => ({
      subject: "Your paper cannot be used",
      text: `Chợ OCOP has not accepted ${paper}. The reason:

${said}

Your shop stays open. Papers accepted earlier stay as they are.`,
    }),
  },
}

/** Tells a vendor what the operator holds of a paper. None for one that waits. */
export function paperMail(
  locale: Locale,
  { kind, name, verdict, message }: Pick<EvidenceFile, "kind" | "name" | "verdict" | "message">,
): Words | undefined {
  if (verdict === "waiting") return undefined
  return WORDS[locale][verdict](`${KINDS[locale][kind]} (${name})`, message ?? "")
}
