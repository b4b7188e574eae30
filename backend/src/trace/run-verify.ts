import { readFile } from "node:fs/promises"
import { marketHead } from "@cho-ocop/trace"
import { knex } from "@medusajs/framework/mikro-orm/knex"
import { z } from "zod"
import { environment } from "../environment.ts"
import { TraceRecords } from "../modules/trace/trace-records.ts"
import { verifyAll } from "./verify-all.ts"

/** `GET /q/heads.json` as it was kept. */
const { TRACE_HEADS } = process.env
const Kept = z.object({ heads: z.array(marketHead) })
const kept = TRACE_HEADS ? Kept.parse(JSON.parse(await readFile(TRACE_HEADS, "utf8"))).heads : undefined

const database = knex({ client: "pg", connection: environment.DATABASE_URL })
try {
  const { events, broken, faults } = await verifyAll(new TraceRecords(database), kept)
  for (const fault of faults) console.log(fault)
  console.log(`events ${events}, broken ${broken}`)
  if (broken > 0) process.exitCode = 1
} finally {
  await database.destroy()
}
