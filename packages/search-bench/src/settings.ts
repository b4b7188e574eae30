import { z } from "zod"
import { ENGINES } from "./engines/index.ts"

/** What the one who runs this program says in the environment. */
export const settings = z
  .object({
    /** Files of figures go here; the report is made of them. */
    BENCH_FOLDER: z.string(),
    BENCH_ENGINE: z.enum(Object.keys(ENGINES) as [keyof typeof ENGINES]).default("postgres"),
    BENCH_SIZE: z.coerce.number().int().positive().default(17_068),
    /** Process number of the server asked, for its memory. */
    BENCH_SERVER_PID: z.coerce.number().int().positive().optional(),
    /** Whether the report is kept in the repository. */
    BENCH_KEEP: z.stringbool().default(false),
    DATABASE_URL: z.string().optional(),
    MEILI_URL: z.string().optional(),
    MEILI_API_KEY: z.string().optional(),
  })
  .parse(process.env)

export function openEngine() {
  const url = settings.BENCH_ENGINE === "meilisearch" ? settings.MEILI_URL : settings.DATABASE_URL
  return ENGINES[settings.BENCH_ENGINE]({
    url,
    apiKey: settings.MEILI_API_KEY,
    folder: settings.BENCH_FOLDER,
    size: settings.BENCH_SIZE,
  })
}
