import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import { Lot } from "./models/lot.ts"
import { PackedLot } from "./models/packed-lot.ts"
import { TraceRecords } from "./trace-records.ts"

type Container = Record<typeof ContainerRegistrationKeys.PG_CONNECTION, Knex>

/** Lots, the orders packed from them, and the records that tell what happened to them. */
export class TraceModuleService extends MedusaService({ Lot, PackedLot }) {
  readonly records: TraceRecords

  constructor(container: Container, ...rest: unknown[]) {
    super(container, ...rest)
    this.records = new TraceRecords(container[ContainerRegistrationKeys.PG_CONNECTION])
  }
}
