import { randomBytes } from "node:crypto"
import { readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { z } from "zod"
import { PlainError } from "./plain-error.ts"

const NAMES = [
  "JWT_SECRET",
  "COOKIE_SECRET",
  "TOKEN_SECRET",
  "STOREFRONT_SECRET",
  "POSTGRES_PASSWORD",
] as const

const Secrets = z.record(z.enum(NAMES), z.string().min(32))
export type Secrets = z.infer<typeof Secrets>

/** The secrets of this data folder, made on the first start and readable by their owner alone. */
export async function loadSecrets(dataFolder: string): Promise<Secrets> {
  const file = join(dataFolder, "secrets.json")
  const kept = await readFile(file, "utf8").catch(() => undefined)
  return kept === undefined ? makeSecrets(file) : readSecrets(file, kept)
}

async function makeSecrets(file: string): Promise<Secrets> {
  const secrets = Secrets.parse(
    Object.fromEntries(NAMES.map((name) => [name, randomBytes(32).toString("hex")])),
  )
  await writeFile(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flag: "wx" })
  return secrets
}

function readSecrets(file: string, text: string): Secrets {
  try {
    return Secrets.parse(JSON.parse(text))
  } catch {
    throw new PlainError(
      `The file ${file} is damaged: put it back from a copy, or start afresh with "npx pnpm@12 stack reset".`,
    )
  }
}
