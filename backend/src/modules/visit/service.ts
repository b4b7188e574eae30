import { generateEntityId, MedusaService } from "@medusajs/framework/utils"
import { DailyVisits } from "./models/daily-visits.ts"

interface Repository {
  getFreshManager: () => { execute: (statement: string, values: unknown[]) => Promise<unknown> }
}

export class VisitModuleService extends MedusaService({ DailyVisits }) {
  private readonly repository: Repository

  constructor(container: { baseRepository: Repository }, ...rest: unknown[]) {
    super(container, ...rest)
    this.repository = container.baseRepository
  }

  /** One more visit of a vendor's pages on that day in Vietnam; visits at the same moment all count. */
  async countVisit(vendorId: string, day: string): Promise<void> {
    await this.repository.getFreshManager().execute(
      `insert into daily_visits (id, vendor_id, day, count) values (?, ?, ?, 1)
       on conflict (vendor_id, day) where deleted_at is null
       do update set count = daily_visits.count + 1, updated_at = now()`,
      [generateEntityId(undefined, "visit"), vendorId, day],
    )
  }
}
