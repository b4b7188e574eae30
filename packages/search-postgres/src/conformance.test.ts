import { describeConformance } from "@cho-ocop/search/conformance"
import { IDENTIFIER, PostgresSearchService } from "./index.ts"
import { startDatabase, type TestDatabase } from "./testing/database.ts"

let database: TestDatabase | undefined

describeConformance(
  "PostgreSQL",
  async () => {
    database = await startDatabase()
    return {
      engine: new PostgresSearchService({ manager: database.manager }),
      near: (near) => ({ [IDENTIFIER]: { near } }),
    }
  },
  async () => database?.stop(),
)
