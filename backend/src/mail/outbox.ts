import { randomUUID } from "node:crypto"
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { environment } from "../environment.ts"
import type { Mail } from "./mail.ts"

const KEPT = 200
const folder = join(environment.DATA_DIR, "outbox")

/** A mail that was not sent, but put where the operator can read it. */
export interface OutboxMail extends Mail {
  id: string
  written_at: string
}

/** Whether mail stays on this machine: as long as no SMTP server is named. */
export const hasOutbox = environment.SMTP_URL === undefined

/** Puts a mail into the outbox, which keeps the newest 200; one with a name only once. Answers its id. */
export async function putIntoOutbox(mail: Mail, name: string = randomUUID()): Promise<string> {
  const present = (await fileNames()).find((file) => file.endsWith(`-${name}.json`))
  if (present) return present.replace(".json", "")
  const written_at = new Date().toISOString()
  const id = `${written_at.replace(/\D/g, "")}-${name}`
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(join(folder, `${id}.json`), JSON.stringify({ id, written_at, ...mail }), { mode: 0o600 })
  const tooOld = (await fileNames()).slice(KEPT)
  await Promise.all(tooOld.map((name) => rm(join(folder, name), { force: true })))
  return id
}

/** What is in the outbox, newest first. */
export async function readOutbox(): Promise<OutboxMail[]> {
  const names = await fileNames()
  return Promise.all(names.map(async (name) => JSON.parse(await readFile(join(folder, name), "utf8"))))
}

/** Names begin with the time, so the last in the alphabet is the newest. */
async function fileNames(): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names
    .filter((name) => name.endsWith(".json"))
    .toSorted()
    .toReversed()
}
