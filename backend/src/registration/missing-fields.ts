import type { RegistrationDraft, RegistrationStep, VendorKind } from "@cho-ocop/contracts"
import { setByNumber } from "@cho-ocop/ocop"

/** Kinds with a registration of their own, whose number and tax code are therefore known. */
const REGISTERED: readonly VendorKind[] = [
  "cooperative",
  "enterprise",
  "business_household",
  "association",
  "tourism_operator",
]
/** Persons, who are taxed under their twelve-digit personal number. */
const PERSONS: readonly VendorKind[] = ["farm", "household", "business_household"]
/** Decision 26/2026/QĐ-TTg lets them take part with tourism services alone. */
const TOURISM_ONLY: readonly VendorKind[] = ["association", "tourism_operator"]
const TOURISM = "du-lich"

/** Fields of each step that this kind of entity still has to fill in, or that cannot be right for it. */
export function missingFields(draft: RegistrationDraft): Record<RegistrationStep, string[]> {
  const { kind } = draft.kind
  return {
    kind: emptyOf(draft.kind, ["kind"]),
    identity: missingOfIdentity(draft.identity, kind),
    representative: emptyOf(draft.representative, [
      "name",
      ...(kind !== null && PERSONS.includes(kind) ? [] : (["position"] as const)),
      "personal_number_end",
      "phone",
    ]).map((field) => (field === "personal_number_end" ? "personal_number" : field)),
    place: emptyOf(draft.place, ["province_code", "commune_code", "street"]),
    contact: emptyOf(draft.contact, ["phone"]),
    products: missingOfProducts(draft.products, kind),
    bank: emptyOf(draft.bank, ["bank_bin", "account_number_end", "holder"]).map((field) =>
      field === "account_number_end" ? "account_number" : field,
    ),
  }
}

function missingOfIdentity(identity: RegistrationDraft["identity"], kind: VendorKind | null): string[] {
  const isRegistered = kind !== null && REGISTERED.includes(kind)
  const empty = emptyOf(identity, [
    "legal_name",
    ...(isRegistered ? (["tax_code", "registration_number"] as const) : []),
  ])
  const { tax_code, registration_number } = identity
  const isPersonal = tax_code?.length === 12
  if (isPersonal && kind !== null && !PERSONS.includes(kind)) empty.push("tax_code")
  // The number of an enterprise is its tax code (Law on Enterprises 59/2020/QH14, article 29).
  if (kind === "enterprise" && registration_number && !/^\d{10}$/.test(registration_number)) {
    empty.push("registration_number")
  }
  return empty
}

function missingOfProducts(
  { sets, recognised }: RegistrationDraft["products"],
  kind: VendorKind | null,
): string[] {
  const isTourism = (set: number) => setByNumber(set)?.group === TOURISM
  const isWrong = kind !== null && TOURISM_ONLY.includes(kind) && !sets.every(isTourism)
  return [...(sets.length === 0 || isWrong ? ["sets"] : []), ...(recognised === null ? ["recognised"] : [])]
}

function emptyOf<Step extends object>(step: Step, due: readonly (keyof Step & string)[]): string[] {
  return due.filter((field) => step[field] === null)
}
