import { readEnvironment } from "./environment.ts"

/** The settings of this process. */
export const settings = readEnvironment(process.env)
