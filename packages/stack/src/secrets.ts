import { randomBytes } from "node:crypto"
import { readFile, rename, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { z } from "zod"
import { PlainError } from "./plain-error.ts"

const NAMES = [
  "JWT_SECRET",
  "COOKIE_SECRET",
  "TOKEN_SECRET",
  "DATA_SECRET",
  "STOREFRONT_SECRET",
  "POSTGRES_PASSWORD",
  "STAND_IN_SECRET",
] as const

const Secrets = z.record(z.enum(NAMES), z.string().min(32))
const KeptSecrets = z.partialRecord(z.enum(NAMES), z.string().min(32))
export type Secrets = z.infer<typeof Secrets>

/** The secrets of this data folder, made on the first start and readable by their owner alone. */
export async function loadSecrets(dataFolder: string): Promise<Secrets> {
  const file = join(dataFolder, "secrets.json")
  const text = await readFile(file, "utf8").catch(() => undefined)
  const kept = text === undefined ? {} : readSecrets(file, text)
  const secrets = Secrets.parse({ ...newSecrets(), ...kept })
  if (Object.keys(kept).length < NAMES.length) await writeSecrets(file, secrets)
  return secrets
}

/** What was kept by an older version may lack a secret that came later. */
function readSecrets(file: string, text: string): Partial<Secrets> {
  try {
    return KeptSecrets.parse(JSON.parse(text))
  } catch {
    throw new PlainError(
      `The file ${file} is damaged: put it back from a copy, or start afresh with "npx pnpm@12 stack reset".`,
    )
  }
}

function newSecrets(): Secrets {
  return Secrets.parse(Object.fromEntries(NAMES.map((name) => [name, randomBytes(32).toString("hex")])))
}

/** Whole or not at all: a half-written file would lock every door. */
async function writeSecrets(file: string, secrets: Secrets): Promise<void> {
  const draft = `${file}.${process.pid}`
  await writeFile(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flag: "wx" })
  await rename(draft, file)
}
