import { communes } from "@cho-ocop/ocop"

/** A commune, ward or special zone to choose from. */
export interface CommuneOption {
  /** Five digits. */
  code: string
  name: string
}

/** The communes of a province in the order of the Vietnamese alphabet; empty for an unknown province. */
export function communeOptions(provinceCode: string): CommuneOption[] {
  return communes(provinceCode).map(({ code, name }) => ({ code, name }))
}
