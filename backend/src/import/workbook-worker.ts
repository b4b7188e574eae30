import { parentPort, workerData } from "node:worker_threads"
import { readSheet } from "read-excel-file/node"
import { CELLS_MAX } from "./too-long.ts"
import { unfoldWorkbook } from "./unfold-workbook.ts"

/** Reads the first sheet of the workbook it was given; tells its cells as text, or null where they are too many. */
const rows = await readSheet(unfoldWorkbook(workerData as Uint8Array))
const count = rows.reduce((sum, row) => sum + row.length, 0)
parentPort?.postMessage(
  count > CELLS_MAX ? null : rows.map((row) => row.map((cell) => (cell === null ? "" : String(cell)))),
)
