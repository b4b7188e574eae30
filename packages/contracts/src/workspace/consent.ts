import { z } from "zod"
import type { LocalizedText } from "../text.ts"

/** What a registrant is asked to agree to. */
export const ConsentKind = z.enum(["selling_terms", "personal_data", "promotion"])
export type ConsentKind = z.infer<typeof ConsentKind>

export interface ConsentText {
  /** Changes with every change of the text; a consent counts for the version that was shown. */
  version: string
  /** Nobody can sell without it. */
  due: boolean
  text: LocalizedText
}

/**
 * Today's text of each consent, as it is shown and as it is kept beside the answer.
 * Personal Data Protection Law 91/2025: explicit, provable, withdrawable, never ticked beforehand.
 */
export const CONSENT_TEXTS: Record<ConsentKind, ConsentText> = {
  selling_terms: {
    version: "2026-11-22",
    due: true,
    text: {
      vi: "Tôi đại diện hợp pháp cho chủ thể này. Thông tin đã khai là thật, tôi chỉ bán hàng do chủ thể làm ra và chỉ dùng nhãn sao OCOP khi chứng nhận còn hiệu lực.",
      en: "I lawfully represent this producer. What I have stated is true; I sell only goods this producer makes, and show OCOP stars only while their certificate is valid.",
    },
  },
  personal_data: {
    version: "2026-11-22",
    due: true,
    text: {
      vi: "Tôi đồng ý để Chợ OCOP lưu và xem giấy tờ, số định danh và tài khoản ngân hàng của tôi, chỉ để xác minh chủ thể và chuyển tiền bán hàng. Tôi có thể rút lại sự đồng ý này bất cứ lúc nào; khi đó gian hàng ngừng bán.",
      en: "I agree that Chợ OCOP keeps and reads my papers, identity number and bank account, only to verify this producer and to pay out its sales. I can withdraw this at any time; the shop then stops selling.",
    },
  },
  promotion: {
    version: "2026-11-22",
    due: false,
    text: {
      vi: "Tôi đồng ý nhận tin về chương trình quảng bá và tập huấn của Chợ OCOP.",
      en: "I agree to receive news of promotion and training by Chợ OCOP.",
    },
  },
}

/** Body of `POST /vendor/registration/consents`: a consent given, or one withdrawn. */
export const AnswerConsent = z.strictObject({
  kind: ConsentKind,
  /** Version of the text that was shown; another than today's answers 400. */
  version: z.string().max(20),
  given: z.boolean(),
})
export type AnswerConsent = z.infer<typeof AnswerConsent>

/** A consent as it stands: today's text, and what was answered to which version and when (ISO 8601, UTC). */
export const Consent = z.object({
  kind: ConsentKind,
  due: z.boolean(),
  version: z.string(),
  text: z.object({ vi: z.string(), en: z.string().nullable() }),
  /** Whether today's version is agreed to. */
  given: z.boolean(),
  answered_at: z.iso.datetime().nullable(),
  answered_version: z.string().nullable(),
})
export type Consent = z.infer<typeof Consent>
