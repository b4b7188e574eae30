import { knex } from "@medusajs/framework/mikro-orm/knex"
import { environment } from "../environment.ts"
import { TraceRecords } from "../modules/trace/trace-records.ts"
import { verifyAll } from "./verify-all.ts"

const database = knex({ client: "pg", connection: environment.DATABASE_URL })
try {
  const { events, broken, faults } = await verifyAll(new TraceRecords(database))
  for (const fault of faults) console.log(fault)
  console.log(`events ${events}, broken ${broken}`)
  if (broken > 0) process.exitCode = 1
} finally {
  await database.destroy()
}
