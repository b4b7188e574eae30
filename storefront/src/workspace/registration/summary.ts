import { type Bank, type Locale, type Registration, RegistrationStep } from "@cho-ocop/contracts"
import { communeOf, formatVietnamesePhone, provinceByCode, setByNumber, vietnameseDate } from "@cho-ocop/ocop"
import { longDate } from "../../i18n/long-date.ts"
import { textsOf } from "../../i18n/texts.ts"
import { registrationTextsOf } from "../../i18n/workspace.ts"

export interface SummaryPart {
  step: RegistrationStep
  /** `null` where nothing is filled in. */
  lines: { label: string; value: string | null }[]
}

/** What is kept of each step, in words. */
export function summaryOf(registration: Registration, banks: Bank[], locale: Locale): SummaryPart[] {
  const texts = registrationTextsOf(locale)
  const { kind, identity, representative, place, contact, products, bank } = registration
  const ending = (end: string | null) => end && texts.submit.kept(end)
  const lines: Record<RegistrationStep, [label: string, value: string | null | undefined][]> = {
    kind: [[texts.kind.label, kind.kind && textsOf(locale).producers.kinds[kind.kind]]],
    identity: [
      [texts.identity.legal_name, identity.legal_name],
      [texts.identity.tax_code, identity.tax_code],
      [texts.identity.registration_number, identity.registration_number],
      [texts.identity.registered_on, identity.registered_on && longDate(identity.registered_on, locale)],
      [texts.identity.registered_by, identity.registered_by],
    ],
    representative: [
      [texts.representative.name, representative.name],
      [texts.representative.position, representative.position],
      [texts.representative.personal_number, ending(representative.personal_number_end)],
      [texts.representative.phone, formatVietnamesePhone(representative.phone ?? "")],
    ],
    place: [
      [texts.place.street, place.street],
      [texts.place.commune_code, communeOf(place.province_code ?? "", place.commune_code ?? "")?.name],
      [texts.place.province_code, provinceByCode(place.province_code ?? "")?.name[locale]],
    ],
    contact: [
      [texts.contact.phone, formatVietnamesePhone(contact.phone ?? "")],
      [texts.contact.name, contact.name],
      [texts.contact.email, contact.email],
      [texts.contact.website, contact.website],
    ],
    products: [
      [texts.products.sets, products.sets.map((number) => setByNumber(number)?.name[locale]).join("; ")],
      [texts.products.description, products.description],
      [texts.products.recognised, recognisedText(products.recognised, locale)],
    ],
    bank: [
      [texts.bank.bank_bin, banks.find(({ bin }) => bin === bank.bank_bin)?.name],
      [texts.bank.account_number, ending(bank.account_number_end)],
      [texts.bank.holder, bank.holder],
    ],
  }
  return RegistrationStep.options.map((step) => ({
    step,
    lines: lines[step].map(([label, value]) => ({ label, value: value || null })),
  }))
}

function recognisedText(recognised: boolean | null, locale: Locale): string | null {
  const { products } = registrationTextsOf(locale)
  if (recognised === null) return null
  return recognised ? products.recognised_yes : products.recognised_no
}

/** When something happened, as a day in Vietnam in words. */
export function dayOf(time: string, locale: Locale): string {
  return longDate(vietnameseDate(new Date(time)), locale)
}
