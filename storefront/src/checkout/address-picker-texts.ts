import type { Locale } from "@cho-ocop/contracts"
import { checkoutTextsOf } from "../i18n/checkout.ts"

/** What the address picker says, in the language of the page. */
export interface AddressPickerTexts {
  province: string
  provinceHint: string
  choosePlaceholder: string
  chooseProvince: string
  chooseProvinceFirst: string
  commune: string
  communeFilterHint: string
  communeNone: string
  communeLoading: string
  communeFailed: string
  communeMatches: string
  showCommunes: string
}

export function addressPickerTextsOf(locale: Locale): AddressPickerTexts {
  const { checkout } = checkoutTextsOf(locale)
  return {
    province: checkout.province,
    provinceHint: checkout.provinceHint,
    choosePlaceholder: checkout.choosePlaceholder,
    chooseProvince: checkout.chooseProvince,
    chooseProvinceFirst: checkout.chooseProvinceFirst,
    commune: checkout.commune,
    communeFilterHint: checkout.communeFilterHint,
    communeNone: checkout.communeNone,
    communeLoading: checkout.communeLoading,
    communeFailed: checkout.communeFailed,
    communeMatches: checkout.communeMatches,
    showCommunes: checkout.showCommunes,
  }
}
