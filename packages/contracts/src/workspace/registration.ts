import { communeOf, parsePersonalNumber, parseTaxCode, provinceByCode, setByNumber } from "@cho-ocop/ocop"
import { z } from "zod"
import { Phone } from "../order.ts"
import { VendorKind } from "../product.ts"
import { line } from "../text.ts"
import { Consent } from "./consent.ts"

/** A field of a draft: left empty it is null, filled it must be right. */
const field = <T extends z.ZodType>(schema: T) =>
  z.preprocess(
    (given) => (typeof given === "string" && given.trim() === "" ? null : given),
    schema.nullable(),
  )

const filled = (max: number) => field(line(max))

/** A page's address; one that is only named (`htx.example.vn`) is meant with https. */
const Website = z
  .string()
  .max(300)
  .transform((typed) => (BARE_HOST.test(typed.trim()) ? `https://${typed.trim()}` : typed))
  .pipe(z.url({ protocol: /^https?$/ }))
const BARE_HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(\/\S*)?$/i

const TaxCode = z
  .string()
  .max(20)
  .transform((typed, context) => {
    const code = parseTaxCode(typed)
    if (code) return code
    context.issues.push({ code: "custom", message: "tax_code_invalid", input: typed })
    return z.NEVER
  })

const PersonalNumber = z
  .string()
  .max(20)
  .transform((typed, context) => {
    const number = parsePersonalNumber(typed)
    if (number) return number
    context.issues.push({ code: "custom", message: "personal_number_invalid", input: typed })
    return z.NEVER
  })

const RegistrationNumber = line(40)
  .transform((typed) => typed.toUpperCase())
  .pipe(z.string().regex(/^[0-9A-ZĐ][0-9A-ZĐ./-]{2,38}$/, "registration_number_invalid"))

const pastDate = z.iso
  .date()
  .refine((date) => date <= new Date().toISOString().slice(0, 10), "date_in_future")

/** Steps of the registration form; each is saved by itself and may be saved unfinished. */
export const RegistrationStep = z.enum([
  "kind",
  "identity",
  "representative",
  "place",
  "contact",
  "products",
  "bank",
])
export type RegistrationStep = z.infer<typeof RegistrationStep>

/** Step `kind`. */
export const KindStep = z.strictObject({ kind: field(VendorKind) })

/** Step `identity`: the entity as its papers name it. `registered_on` is a Vietnamese date. */
export const IdentityStep = z.strictObject({
  legal_name: filled(200),
  /** Ten digits with check digit, 13 for a branch, or the personal number of a household. */
  tax_code: field(TaxCode),
  registration_number: field(RegistrationNumber),
  registered_on: field(pastDate),
  registered_by: filled(200),
})

/** Step `representative`: who acts for the entity. */
export const RepresentativeStep = z.strictObject({
  name: filled(120),
  position: filled(120),
  /** Twelve digits of the citizen card, kept encrypted; left out, the one that is saved stays. */
  personal_number: field(PersonalNumber).optional(),
  phone: field(Phone),
})

/** Step `place`, by the codes of Decision 19/2025/QĐ-TTg. */
export const PlaceStep = z
  .strictObject({
    province_code: field(z.string().refine((code) => provinceByCode(code) !== undefined, "province_unknown")),
    commune_code: field(z.string().max(10)),
    street: filled(200),
  })
  .superRefine(({ province_code, commune_code }, context) => {
    if (!commune_code || (province_code && communeOf(province_code, commune_code))) return
    context.addIssue({ code: "custom", path: ["commune_code"], message: "commune_unknown" })
  })

/** Step `contact`: how buyers and the market reach the entity. */
export const ContactStep = z.strictObject({
  name: filled(120),
  phone: field(Phone),
  email: field(z.email().max(254)),
  website: field(Website),
})

/** Step `products`: the product sets by number, and whether any product is recognised already. */
export const ProductsStep = z.strictObject({
  sets: z
    .array(z.int().refine((number) => setByNumber(number) !== undefined, "set_unknown"))
    .max(26)
    .transform((sets) => [...new Set(sets)].toSorted((a, b) => a - b)),
  description: filled(2000),
  recognised: z.boolean().nullable(),
})

/** Six digits of the bank (`GET /vendor/banks`). */
export const BankBin = z.string().regex(/^\d{6}$/, "bank_unknown")

/** The number of a bank account, without spaces, points and dashes. */
export const AccountNumber = z
  .string()
  .max(40)
  .transform((typed) => typed.replace(/[\s.-]/g, ""))
  .pipe(z.string().regex(/^[0-9A-Z]{4,19}$/, "account_number_invalid"))

/** Step `bank`: where sales are paid out. The account number is kept encrypted; left out, the one that is saved stays. */
export const BankStep = z.strictObject({
  bank_bin: field(BankBin),
  account_number: field(AccountNumber).optional(),
  holder: filled(120),
})

/** Body of `POST /vendor/registration/steps/:step`. */
export const REGISTRATION_STEPS = {
  kind: KindStep,
  identity: IdentityStep,
  representative: RepresentativeStep,
  place: PlaceStep,
  contact: ContactStep,
  products: ProductsStep,
  bank: BankStep,
} satisfies Record<RegistrationStep, z.ZodType>

/** A bank as `GET /vendor/banks` lists it. */
export const Bank = z.object({ bin: z.string(), short_name: z.string(), name: z.string() })
export type Bank = z.infer<typeof Bank>
export const BankList = z.object({ banks: z.array(Bank) })
export type BankList = z.infer<typeof BankList>

/**
 * Papers that prove what was stated.
 * - `identity_card`: the representative's citizen card
 * - `registration`: certificate of the business or cooperative, cooperation contract, decision founding an association
 * - `ocop_decision`: decision or certificate of a recognition
 * - `food_safety`: certificate, commitment or declaration of food safety
 */
export const EvidenceKind = z.enum(["identity_card", "registration", "ocop_decision", "food_safety", "other"])
export type EvidenceKind = z.infer<typeof EvidenceKind>

/** What the operator says of the identity or of one evidence file. */
export const Verdict = z.enum(["waiting", "accepted", "asked_back", "refused"])
export type Verdict = z.infer<typeof Verdict>

/** Largest evidence file in bytes: 15 MB. */
export const EVIDENCE_FILE_MAX = 15 * 1024 * 1024
/** Most evidence files of one registration. */
export const EVIDENCE_FILES_MAX = 30
/** Types that are taken, told from the content, never from the name. */
export const EVIDENCE_FILE_TYPES = [
  "application/pdf",
  "image/jpeg",
  "image/png",
  "image/webp",
  "image/heic",
] as const

/**
 * Query of `POST /vendor/registration/evidence-files`; the body is the file itself (`application/octet-stream`).
 * Sent again with the same `upload_id`, the file is kept once.
 */
export const EvidenceUpload = z.strictObject({
  kind: EvidenceKind,
  name: line(200),
  /** Made by the sender, one for each file it means to send. */
  upload_id: z.uuid(),
})
export type EvidenceUpload = z.infer<typeof EvidenceUpload>

/** An evidence file; its content is at `GET /vendor/registration/evidence-files/:id`. */
export const EvidenceFile = z.object({
  id: z.string(),
  kind: EvidenceKind,
  name: z.string(),
  type: z.enum(EVIDENCE_FILE_TYPES),
  /** Bytes. */
  size: z.int().positive(),
  uploaded_at: z.iso.datetime(),
  verdict: Verdict,
  /** What the operator asks or why the file is refused. */
  message: z.string().nullable(),
})
export type EvidenceFile = z.infer<typeof EvidenceFile>
export const EvidenceFileResponse = z.object({ evidence_file: EvidenceFile })

/** Which evidence is asked of this entity; `due` evidence must be there before it is submitted. */
export const EvidenceDemand = z.object({ kind: EvidenceKind, due: z.boolean() })
export type EvidenceDemand = z.infer<typeof EvidenceDemand>

/**
 * - `draft`: being filled in
 * - `submitted`: waits for the operator; nothing can be changed
 * - `needs_answer`: the operator asked back; can be changed and submitted again
 * - `approved`, `rejected`: decided
 */
export const RegistrationState = z.enum(["draft", "submitted", "needs_answer", "approved", "rejected"])
export type RegistrationState = z.infer<typeof RegistrationState>

/** What operator and registrant wrote to each other; times are ISO 8601 in UTC. */
export const RegistrationMessage = z.object({
  from: z.enum(["operator", "vendor"]),
  text: z.string(),
  at: z.iso.datetime(),
})
export type RegistrationMessage = z.infer<typeof RegistrationMessage>

/** What is kept of each step. Of numbers that are kept encrypted only the last four digits are told. */
export const RegistrationDraft = z.object({
  kind: z.object({ kind: VendorKind.nullable() }),
  identity: z.object({
    legal_name: z.string().nullable(),
    tax_code: z.string().nullable(),
    registration_number: z.string().nullable(),
    registered_on: z.string().nullable(),
    registered_by: z.string().nullable(),
  }),
  representative: z.object({
    name: z.string().nullable(),
    position: z.string().nullable(),
    personal_number_end: z.string().nullable(),
    phone: z.string().nullable(),
  }),
  place: z.object({
    province_code: z.string().nullable(),
    commune_code: z.string().nullable(),
    street: z.string().nullable(),
  }),
  contact: z.object({
    name: z.string().nullable(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    website: z.string().nullable(),
  }),
  products: z.object({
    sets: z.array(z.int()),
    description: z.string().nullable(),
    recognised: z.boolean().nullable(),
  }),
  bank: z.object({
    bank_bin: z.string().nullable(),
    account_number_end: z.string().nullable(),
    holder: z.string().nullable(),
  }),
})
export type RegistrationDraft = z.infer<typeof RegistrationDraft>

/** A registration as its registrant sees it. */
export const Registration = RegistrationDraft.extend({
  state: RegistrationState,
  evidence_demands: z.array(EvidenceDemand),
  evidence_files: z.array(EvidenceFile),
  identity_verdict: Verdict,
  /** What the operator asks about the identity. */
  identity_message: z.string().nullable(),
  consents: z.array(Consent),
  messages: z.array(RegistrationMessage),
  /** Why it was rejected. */
  reason: z.string().nullable(),
  submitted_at: z.iso.datetime().nullable(),
  decided_at: z.iso.datetime().nullable(),
  /** Null as long as nothing was saved. */
  updated_at: z.iso.datetime().nullable(),
})
export type Registration = z.infer<typeof Registration>

/** Answer of `GET /vendor/registration` and of every call that changes it. */
export const RegistrationResponse = z.object({ registration: Registration })
export type RegistrationResponse = z.infer<typeof RegistrationResponse>

/** Body of `POST /vendor/registration/submit`; `answer` replies to what the operator asked. */
export const SubmitRegistration = z.strictObject({ answer: filled(2000).optional() })
export type SubmitRegistration = z.infer<typeof SubmitRegistration>
