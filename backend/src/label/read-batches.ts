import { LabelBatch } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { notFound } from "../http/not-found.ts"
import type { LabelModuleService } from "../modules/label/service.ts"
import { labelModule } from "./label-module.ts"
import { looksCopied } from "./looks-copied.ts"

/** Drawing tells after each page how far it is. */
const SILENT_MS = 5 * 60_000

interface Row {
  id: string
  state: LabelBatch["state"]
  created_at: string | Date
  updated_at: string | Date
}

/** The labels that were asked for of a lot, the newest first. */
export async function listBatches(container: MedusaContainer, lot_id: string): Promise<LabelBatch[]> {
  const rows = await labelModule(container).listLabelBatches(
    { lot_id },
    { order: { created_at: "DESC" }, take: 100 },
  )
  const scans = await labelModule(container).scansOfLot(lot_id)
  return rows.map((row) => batchOf(row, scans))
}

/** How far a batch is. Throws `not_found`. */
export async function readBatch(container: MedusaContainer, id: string): Promise<LabelBatch> {
  const [row] = await labelModule(container).listLabelBatches({ id }, { take: 1 })
  if (!row) throw notFound()
  return batchOf(row, await labelModule(container).scansOfLot(row.lot_id))
}

/** A server that was ended while it drew does not draw on. */
function batchOf(row: Row, scans: Awaited<ReturnType<LabelModuleService["scansOfLot"]>>): LabelBatch {
  const own = scans.filter(({ batch_id }) => batch_id === row.id)
  const isLeft = row.state === "drawing" && Date.now() - new Date(row.updated_at).getTime() > SILENT_MS
  return LabelBatch.parse({
    ...row,
    state: isLeft ? "failed" : row.state,
    scanned: own.length,
    look_copied: own.filter(looksCopied).length,
    created_at: new Date(row.created_at).toISOString(),
  })
}
