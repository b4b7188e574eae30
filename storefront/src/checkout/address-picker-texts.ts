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
