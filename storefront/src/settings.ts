import { readEnvironment } from "./environment.ts"

/** The settings of this process. */
export const settings = readEnvironment(process.env)

/** Whether cookies may ask for https. */
export const isServedSecurely = settings.publicUrl.startsWith("https:")
