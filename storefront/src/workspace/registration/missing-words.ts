import { ConsentKind, EvidenceKind, type Locale, RegistrationStep } from "@cho-ocop/contracts"
import { registrationTextsOf } from "../../i18n/workspace.ts"
import { pathOf } from "../../paths.ts"
import { pageOfStep, STEPS } from "./steps.ts"

/** What a field of a step is called on its page: `legal_name` of `identity`. */
export function fieldWords(locale: Locale, step: string, field: string): string {
  const texts = registrationTextsOf(locale)
  const known = RegistrationStep.safeParse(step)
  if (!known.success) return field
  if (known.data === "kind") return texts.items.kind.name
  const ofStep: Partial<Record<string, unknown>> = texts[known.data]
  const words = ofStep[field]
  return typeof words === "string" ? words.replace(/\?$/, "") : field
}

/** Something that keeps a registration from being sent, and the page where it is seen to. */
export interface MissingField {
  words: string
  href: string
}

/** What the path means that the backend names: `evidence.identity_card`, `consents.selling_terms`, `place.street`. */
export function missingField(locale: Locale, path: string): MissingField {
  const step = STEPS.find((name) => path.startsWith(name))
  const page = step ? pageOfStep(step) : "workspace/registration"
  return { words: missingWords(locale, path), href: pathOf(page, locale) }
}

function missingWords(locale: Locale, path: string): string {
  const texts = registrationTextsOf(locale)
  const [first = "", second = ""] = path.split(".")
  const evidence = EvidenceKind.safeParse(second)
  if (first === "evidence" && evidence.success) return texts.evidence.kinds[evidence.data].name
  const consent = ConsentKind.safeParse(second)
  if (first === "consents" && consent.success) return texts.consents.kinds[consent.data]
  return fieldWords(locale, first, second)
}
