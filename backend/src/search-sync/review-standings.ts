import { certificateStateOn, type VietnameseDate, vietnameseDate } from "@cho-ocop/ocop"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type CertificateRecord, certificateOf } from "../certificate/certificate-record.ts"
import { SEARCH_SYNC_MODULE } from "../modules/search-sync/index.ts"
import type { SearchSyncService } from "../modules/search-sync/service.ts"
import type { Query } from "./index-source.ts"

/**
 * How a certificate stands may change with the day in Vietnam, and no row changes with it. Once a day has begun, every
 * certificate that stands otherwise than on the day reviewed before is noted as changed; days without a server are made
 * up for.
 */
export async function reviewStandings(container: MedusaContainer): Promise<void> {
  const sync = container.resolve<SearchSyncService>(SEARCH_SYNC_MODULE)
  const today = vietnameseDate(new Date())
  const before = await sync.reviewedDay()
  if (before === today) return
  if (before !== undefined) {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    await sync.noteChanges("certificate", await changedSince(before, today, query))
  }
  await sync.saveReviewedDay(today)
}

async function changedSince(before: VietnameseDate, today: VietnameseDate, query: Query): Promise<string[]> {
  const { data } = await query.graph({ entity: "certificate", fields: ["*"] })
  return (data as unknown as CertificateRecord[])
    .map(certificateOf)
    .filter((each) => certificateStateOn(before, each) !== certificateStateOn(today, each))
    .map(({ record }) => record.id)
}
