import type { Registration } from "@cho-ocop/contracts"
import { communeOf, provinceByCode } from "@cho-ocop/ocop"
import type { MedusaContainer } from "@medusajs/framework/types"
import { decryptText } from "../encryption/encrypt.ts"
import { VENDOR_MODULE } from "../modules/vendor/index.ts"
import type { VendorModuleService } from "../modules/vendor/service.ts"
import { claimedVendors } from "../vendor/claimed-vendors.ts"
import { bankByBin } from "./banks.ts"
import { missingToApprove } from "./onboarding-checklist.ts"
import { readRegistration } from "./read-registration.ts"
import { type RegistrationRecord, registrationOf } from "./registration-record.ts"

/** Everything the operator needs to verify a registration, the numbers that are kept encrypted included. */
export interface RegistrationFile extends Registration {
  id: string
  member: { email: string; name: string } | null
  vendor_id: string | null
  personal_number: string | null
  account_number: string | null
  bank_name: string | null
  province: string | null
  commune: string | null
  /** What keeps it from being approved, by its path. */
  missing: Record<string, string>
  /** Vendors without an owner that may be handed over: those of the same province, likeliest first. */
  claimable: { id: string; name: string; handle: string }[]
}

/** A registration with everything on it, for the operator. Throws `not_found`. */
export async function readRegistrationFile(
  container: MedusaContainer,
  id: string,
): Promise<RegistrationFile> {
  const record = await readRegistration(container, { id })
  const registration = registrationOf(record)
  const { personal_number, bank_account, place } = record
  const province = provinceByCode(place?.province_code ?? "")
  const [member] = await container
    .resolve<VendorModuleService>(VENDOR_MODULE)
    .listVendorMembers({ id: record.member_id }, { take: 1 })
  return {
    id,
    ...registration,
    member: member ? { email: member.email, name: member.name } : null,
    vendor_id: record.vendor_id,
    personal_number: personal_number && decryptText(personal_number, `personal number of ${id}`),
    account_number: bank_account?.account_number
      ? decryptText(bank_account.account_number, `account number of ${id}`)
      : null,
    bank_name: bankByBin(bank_account?.bank_bin ?? "")?.name ?? null,
    province: province?.name.vi ?? null,
    commune: (province && communeOf(province.code, place?.commune_code ?? "")?.name) ?? null,
    missing: missingToApprove(registration),
    claimable: await claimableVendors(container, record, province?.slug),
  }
}

async function claimableVendors(
  container: MedusaContainer,
  { identity, state }: RegistrationRecord,
  province: string | undefined,
) {
  if (state !== "submitted" || !province) return []
  const vendors = await container
    .resolve<VendorModuleService>(VENDOR_MODULE)
    .listVendors({ origin: { province } } as never, { take: 2000 })
  const claimed = await claimedVendors(
    container,
    vendors.map(({ id }) => id),
  )
  const words = wordsOf(identity?.legal_name ?? "")
  const alike = (name: string) => wordsOf(name).filter((word) => words.includes(word)).length
  return vendors
    .filter(({ id }) => !claimed.has(id))
    .map(({ id, name, handle }) => ({ id, name, handle }))
    .toSorted((a, b) => alike(b.name) - alike(a.name) || a.name.localeCompare(b.name, "vi"))
}

function wordsOf(name: string): string[] {
  return name
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}
