import type { VendorStatus } from "@cho-ocop/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import { Vendor } from "./models/vendor.ts"
import { VendorInvitation } from "./models/vendor-invitation.ts"
import { VendorMember } from "./models/vendor-member.ts"

/** A vendor's standing, as its row tells it. */
export interface Standing {
  status: VendorStatus
  status_reason: string | null
  holiday_until: string | null
}

/** The same with what it is known by. */
export interface StandingVendor extends Standing {
  name: string
  status_since: Date | null
}

export class VendorModuleService extends MedusaService({
  Vendor,
  VendorMember,
  VendorInvitation,
}) {
  readonly #database: Knex

  constructor(container: Record<typeof ContainerRegistrationKeys.PG_CONNECTION, Knex>) {
    super(container)
    this.#database = container[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /**
   * Gives a vendor another standing, and answers the one before. Where one is expected and somebody has changed it
   * meanwhile, nothing is written and the answer is null; so it is where there is no such vendor.
   */
  async changeStanding(
    id: string,
    { status, status_reason, holiday_until }: Standing,
    expected: Standing | null,
  ): Promise<StandingVendor | null> {
    const { rows } = await this.#database.raw<{ rows: StandingVendor[] }>(
      `update vendor set
         status = :status, status_reason = :status_reason, holiday_until = :holiday_until, updated_at = now(),
         status_since = case when former.status = :status then former.status_since else now() end
       from (select * from vendor where id = :id and deleted_at is null for update) former
       where vendor.id = former.id
         and (:is_free or (former.status, former.status_reason, former.holiday_until)
           is not distinct from (:expected_status::text, :expected_reason::text, :expected_until::text))
       returning former.name, former.status, former.status_reason, former.status_since, former.holiday_until`,
      {
        id,
        status,
        status_reason,
        holiday_until,
        is_free: expected === null,
        expected_status: expected?.status ?? null,
        expected_reason: expected?.status_reason ?? null,
        expected_until: expected?.holiday_until ?? null,
      },
    )
    return rows[0] ?? null
  }
}
