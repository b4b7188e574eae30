import { randomUUID } from "node:crypto"
import {
  CONSENT_TEXTS,
  ConsentKind,
  type EvidenceKind,
  type RegistrationResponse,
  type SignedIn,
} from "@cho-ocop/contracts"
import type { Shop } from "./shop.ts"
import { addMember, bearer, signIn } from "./workspace.ts"

type Headers = Record<string, string>

export const PDF = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")

/** What a cooperative in Quảng Ninh states; `recognised` and food make all four papers due. */
export const STEPS = {
  kind: { kind: "cooperative" },
  identity: {
    legal_name: "Hợp tác xã Trà hoa vàng Ba Chẽ (thử)",
    tax_code: "0100109106",
    registration_number: "0100109106",
    registered_on: "2020-05-01",
    registered_by: "Phòng đăng ký kinh doanh",
  },
  representative: {
    name: "Nguyễn Thị Hoa",
    position: "Giám đốc",
    personal_number: "022190123456",
    phone: "0912 345 678",
  },
  place: { province_code: "22", commune_code: "06652", street: "Thôn 3" },
  contact: { name: "Chị Hoa", phone: "0912 345 678", email: "hoa@ba-che.example", website: "" },
  products: { sets: [11, 12], description: "Trà hoa vàng", recognised: true },
  bank: { bank_bin: "970405", account_number: "1903 2345 6789", holder: "HTX TRA HOA VANG" },
}

/** Somebody who has an account and no vendor yet. */
export async function registrant(shop: Shop, email = "hoa@ba-che.example"): Promise<Headers> {
  await addMember(shop.container(), { vendor_id: null, email, role: "owner" })
  const { body } = await signIn(shop, email)
  return bearer(body as SignedIn)
}

export function sendEvidence(
  shop: Shop,
  headers: Headers,
  kind: EvidenceKind,
  {
    content = PDF,
    name = "giay-to.pdf",
    upload_id = randomUUID(),
  }: { content?: Buffer; name?: string; upload_id?: string } = {},
) {
  const query = new URLSearchParams({ kind, name, upload_id })
  return shop.post<RegistrationResponse>(`/vendor/registration/evidence-files?${query}`, content, {
    ...headers,
    "content-type": "application/octet-stream",
  })
}

export function answerConsent(shop: Shop, headers: Headers, kind: ConsentKind, given: boolean) {
  const { version } = CONSENT_TEXTS[kind]
  return shop.post<RegistrationResponse>("/vendor/registration/consents", { kind, version, given }, headers)
}

/** Fills in every step, sends every paper that is due and agrees to all. */
export async function fillIn(shop: Shop, headers: Headers, steps: Partial<typeof STEPS> = {}): Promise<void> {
  for (const [step, fields] of Object.entries({ ...STEPS, ...steps })) {
    const { status, body } = await shop.post(`/vendor/registration/steps/${step}`, fields, headers)
    expect({ step, status, body }).toMatchObject({ status: 200 })
  }
  for (const kind of ["identity_card", "registration", "ocop_decision", "food_safety"] as const) {
    expect((await sendEvidence(shop, headers, kind)).status).toBe(201)
  }
  for (const kind of ConsentKind.options) await answerConsent(shop, headers, kind, true)
}

/** Accepts identity and all papers, so that nothing keeps the operator from approving. */
export async function acceptAll(shop: Shop, admin: Headers, id: string): Promise<void> {
  const path = `/admin/registrations/${id}`
  const { body } = await shop.get<{ registration: { evidence_files: { id: string }[] } }>(path, admin)
  await shop.post(`${path}/identity`, { verdict: "accepted" }, admin)
  for (const file of body.registration.evidence_files) {
    await shop.post(`${path}/evidence-files/${file.id}`, { verdict: "accepted" }, admin)
  }
}

/** The one registration that waits for the operator. */
export async function waitingRegistration(shop: Shop, admin: Headers): Promise<string> {
  const { body } = await shop.get<{ registrations: { id: string }[] }>("/admin/registrations", admin)
  return body.registrations[0]?.id ?? expect.fail("nothing waits")
}
