import { SaveShopPage, WorkspaceShopPage } from "@cho-ocop/contracts"
import { isProblem } from "../../backend/backend-error.ts"
import { findShopPage, saveShopPage } from "../../backend/vendor-shop.ts"
import { formText } from "../../forms/form-text.ts"
import { type FormView, FRESH, sendForm } from "../../forms/form-view.ts"
import { readForm } from "../../forms/read-form.ts"
import { pathOf } from "../../paths.ts"
import { seeOther } from "../../privacy.ts"
import type { OwnVisit } from "../../visit.ts"
import { sessionOf } from "../session.ts"

/** In the order of the page; each is its path in the contract. */
export const SHOP_PAGE_FIELDS = [
  "about.vi",
  "about.en",
  "opening.vi",
  "opening.en",
  "holiday.from",
  "holiday.until",
  "holiday.message.vi",
  "holiday.message.en",
] as const

export type ShopPageField = (typeof SHOP_PAGE_FIELDS)[number]
type Values = Record<ShopPageField, string>
type Shop = WorkspaceShopPage["shop"]

export interface ShopPageView extends FormView {
  values: Values
  /** The version that the next save starts from. */
  version: number
  /** What somebody else saved meanwhile. */
  meanwhile: Values | null
}

/** Shows the vendor's own page, or saves it. Where somebody else was faster, both texts are shown and nothing is lost. */
export async function visitShopPage(visit: OwnVisit): Promise<ShopPageView | Response> {
  const { locale } = visit.locals
  const { token } = sessionOf(visit.locals)
  const kept = await findShopPage(token)
  if (visit.request.method !== "POST")
    return { ...FRESH, values: valuesOf(kept.page), version: kept.version, meanwhile: null }
  const form = await readForm(visit.request)
  const values = typedValues(form)
  const version = Number(formText(form, "version"))
  const body = { version, page: { ...pageOf(values), banner: kept.page.banner } }
  let current: Shop | null = null
  const sent = await sendForm(locale, SaveShopPage, body, async (checked) => {
    try {
      await saveShopPage(token, checked)
    } catch (error) {
      if (isProblem(error, "edited_meanwhile"))
        current = WorkspaceShopPage.shape.shop.parse(error.problem.current)
      throw error
    }
  })
  if (sent.ok) return seeOther(`${pathOf("workspace/shop-page", locale)}?saved`)
  return { ...withoutPage(sent.view), values, ...standingOf(current, version) }
}

function standingOf(current: Shop | null, version: number): Pick<ShopPageView, "version" | "meanwhile"> {
  if (!current) return { version, meanwhile: null }
  return { version: current.version, meanwhile: valuesOf(current.page) }
}

/** Fields are named without the `page.` of the contract. */
function withoutPage(view: FormView): FormView {
  const problems = Object.entries(view.problems).map(([field, text]) => [field.replace(/^page\./, ""), text])
  return { ...view, problems: Object.fromEntries(problems) }
}

function typedValues(form: FormData): Values {
  return Object.fromEntries(SHOP_PAGE_FIELDS.map((field) => [field, formText(form, field)])) as Values
}

function valuesOf({ about, opening, holiday }: Shop["page"]): Values {
  return {
    "about.vi": about.vi,
    "about.en": about.en,
    "opening.vi": opening.vi,
    "opening.en": opening.en,
    "holiday.from": holiday?.from ?? "",
    "holiday.until": holiday?.until ?? "",
    "holiday.message.vi": holiday?.message.vi ?? "",
    "holiday.message.en": holiday?.message.en ?? "",
  }
}

function pageOf(values: Values): Omit<Shop["page"], "banner"> {
  const [from, until] = [values["holiday.from"], values["holiday.until"]]
  const message = { vi: values["holiday.message.vi"], en: values["holiday.message.en"] }
  return {
    about: { vi: values["about.vi"], en: values["about.en"] },
    opening: { vi: values["opening.vi"], en: values["opening.en"] },
    holiday: from || until ? { from, until, message } : null,
  }
}
