import type { EvidenceFile, Locale } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "zod"
import { REGISTRATION_MODULE } from "../modules/registration/index.ts"
import type { RegistrationModuleService } from "../modules/registration/service.ts"
import { VENDOR_MODULE } from "../modules/vendor/index.ts"
import type { VendorModuleService } from "../modules/vendor/service.ts"
import { type EvidenceFileRecord, evidenceFileOf, type RegistrationRecord } from "./registration-record.ts"

const PAGE = 20

/** Query of `GET /admin/papers`. */
export const PaperQuery = z.object({
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})

/** A paper that waits for the operator. */
export interface PaperCard {
  file: EvidenceFile
  registration_id: string
  vendor: { id: string; name: string }
  /** What its owner reads, and is to be answered in. */
  locale: Locale
}

type PaperRecord = EvidenceFileRecord & {
  registration: Pick<RegistrationRecord, "id" | "member_id"> & { vendor_id: string }
}

/** Papers of approved vendors that nobody has looked at, longest waiting first. */
export async function listPapers(
  container: MedusaContainer,
  { offset }: z.infer<typeof PaperQuery>,
): Promise<{ papers: PaperCard[]; count: number }> {
  const [rows, count] = await container
    .resolve<RegistrationModuleService>(REGISTRATION_MODULE)
    .listAndCountEvidenceFiles(
      { verdict: "waiting", registration: { state: "approved", vendor_id: { $ne: null } } } as never,
      { relations: ["registration"], order: { created_at: "ASC", id: "ASC" }, skip: offset, take: PAGE },
    )
  const records = rows as unknown as PaperRecord[]
  const service = container.resolve<VendorModuleService>(VENDOR_MODULE)
  const [vendors, members] = await Promise.all([
    service.listVendors({ id: records.map(({ registration }) => registration.vendor_id) }, { take: PAGE }),
    service.listVendorMembers(
      { id: records.map(({ registration }) => registration.member_id) },
      { take: PAGE },
    ),
  ])
  const nameOf = new Map(vendors.map(({ id, name }) => [id, name]))
  const localeOf = new Map(members.map(({ id, locale }) => [id, locale]))
  const papers = records.map(({ registration: { id, vendor_id, member_id }, ...file }) => ({
    file: evidenceFileOf(file),
    registration_id: id,
    vendor: { id: vendor_id, name: nameOf.get(vendor_id) ?? "" },
    locale: localeOf.get(member_id) ?? "vi",
  }))
  return { papers, count }
}
