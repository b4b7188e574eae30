import { spawn } from "node:child_process"
import { createWriteStream } from "node:fs"
import { readFile } from "node:fs/promises"
import { setTimeout as wait } from "node:timers/promises"
import { PlainError } from "./plain-error.ts"

const LAST_LINES = 20
const PATIENCE_MS = 15_000

export type ChildCommand = {
  /** What people call it, for example "storefront". */
  name: string
  command: string[]
  folder: string
  env?: Record<string, string>
  logFile: string
  /** Also show its output on the terminal (development). */
  isShown?: boolean
  /** How it is asked to stop. */
  stopSignal?: NodeJS.Signals
}

/** A program we started, with everything it started itself. */
export type Child = {
  name: string
  pid: number
  logFile: string
  /** Settles when it has ended: its exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals>
  hasEnded: () => boolean
  /** Asks it and all it started to stop, and insists after 15 seconds. */
  stop: () => Promise<void>
}

/** Starts a program in a process group of its own, so that a Ctrl-C reaches us alone and we stop it in order. */
export function startChild({
  name,
  command,
  folder,
  env,
  logFile,
  isShown,
  stopSignal = "SIGTERM",
}: ChildCommand): Child {
  const [program = "", ...args] = command
  const started = spawn(program, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  })
  const log = createWriteStream(logFile, { flags: "w" })
  for (const output of [started.stdout, started.stderr]) {
    output.pipe(log, { end: false })
    if (isShown) output.on("data", (text: Buffer) => process.stdout.write(prefixed(name, text.toString())))
  }
  let isOver = false
  const ended = new Promise<number | NodeJS.Signals>((settle) => {
    const end = (how: number | NodeJS.Signals) => {
      isOver = true
      log.end(() => settle(how))
    }
    started.once("error", (error) => log.write(`${error.message}\n`, () => end(1)))
    started.once("close", (code, signal) => end(signal ?? code ?? 1))
  })
  const pid = started.pid ?? 0
  return { name, pid, logFile, ended, hasEnded: () => isOver, stop: () => stopGroup(pid, ended, stopSignal) }
}

async function stopGroup(pid: number, ended: Promise<unknown>, signal: NodeJS.Signals): Promise<void> {
  if (pid === 0) return
  signalGroup(pid, signal)
  const isSlow = Symbol("slow")
  const outcome = await Promise.race([ended, wait(PATIENCE_MS, isSlow, { ref: false })])
  signalGroup(pid, "SIGKILL")
  if (outcome === isSlow) await ended
}

/** Sends a signal to a process group; a group that is already gone is fine. */
export function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal)
  } catch (thrown) {
    if (!(thrown instanceof Error && "code" in thrown && thrown.code === "ESRCH")) throw thrown
  }
}

/** Runs a program to its end; throws a `PlainError` with its last lines when it fails. */
export async function finishChild(child: Child): Promise<void> {
  const how = await child.ended
  if (how !== 0) throw await failureOf(child, how)
}

/** Tells that a child ended when it should not have. */
export async function failureOf(child: Child, how: number | NodeJS.Signals): Promise<PlainError> {
  return tellingLastLines(child, `${child.name} ended (${how}).`)
}

/** A sentence, followed by the last lines the child wrote. */
export async function tellingLastLines(child: Child, sentence: string): Promise<PlainError> {
  const written = await readFile(child.logFile, "utf8").catch(() => "")
  const last = written.trimEnd().split("\n").slice(-LAST_LINES).join("\n")
  return new PlainError(`${sentence} Its last lines, from ${child.logFile}:\n${last}`)
}

function prefixed(name: string, text: string): string {
  return text.replace(/^(?=.)/gm, `${name} | `)
}
