import { SaveShopPage, type VendorPicture, type WorkspaceShopPage } from "@cho-ocop/contracts"
import { findShopPage, listNewestPictures, saveShopPage, sendPicture } from "../../backend/vendor-shop.ts"
import { formText } from "../../forms/form-text.ts"
import { type FormView, FRESH, sendForm, viewOfProblem } from "../../forms/form-view.ts"
import { readForm } from "../../forms/read-form.ts"
import { registrationTextsOf } from "../../i18n/workspace.ts"
import { pathOf } from "../../paths.ts"
import { seeOther } from "../../privacy.ts"
import type { OwnVisit } from "../../visit.ts"
import { sessionOf } from "../session.ts"

export interface ShopBannerView extends FormView {
  pictures: VendorPicture[]
  /** Id of the picture in use. */
  banner: string | null
}

/** Shows the vendor's pictures to choose a banner from, takes in a new one, or puts one to use. */
export async function visitShopBanner(visit: OwnVisit): Promise<ShopBannerView | Response> {
  const { locale } = visit.locals
  const { token } = sessionOf(visit.locals)
  const here = pathOf("workspace/shop-banner", locale)
  const shop = await findShopPage(token)
  const answer = visit.request.method === "POST" ? await carryOut(visit, token, shop) : FRESH
  if (answer === null) return seeOther(`${here}?saved`)
  return { ...answer, pictures: await listNewestPictures(token), banner: shop.page.banner }
}

async function carryOut(
  visit: OwnVisit,
  token: string,
  { version, page }: WorkspaceShopPage["shop"],
): Promise<FormView | null> {
  const { locale } = visit.locals
  const form = await readForm(visit.request)
  if (form.has("banner")) {
    const body = { version, page: { ...page, banner: formText(form, "banner") || null } }
    const sent = await sendForm(locale, SaveShopPage, body, (checked) => saveShopPage(token, checked))
    return sent.ok ? null : sent.view
  }
  const file = form.get("file")
  if (!(file instanceof File) || file.size === 0)
    return { status: 422, problems: {}, obstacle: registrationTextsOf(locale).evidence.noFile }
  try {
    await sendPicture(token, file)
    return null
  } catch (error) {
    return viewOfProblem(locale, error)
  }
}
