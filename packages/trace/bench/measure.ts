import { createReadStream } from "node:fs"
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { argv } from "node:process"
import { createInterface } from "node:readline"
import { verifyChain } from "../src/index.ts"
import { type Chain, ENDS_FILE, RECORDS_FILE, VENDOR } from "./chain.ts"

/** What a verification of so many events took: by the clock, of all cores together, and in megabytes of 2^20 bytes. */
export interface Figures {
  events: number
  broken: number
  seconds: number
  coreSeconds: number
  restMegabytes: number
  peakMegabytes: number
}

const MEGABYTE = 2 ** 20

const [folder = "", count] = argv.slice(2)
const wanted = Number(count)
const { key, published }: Chain = JSON.parse(await readFile(join(folder, ENDS_FILE), "utf8"))
process.send?.(await measure())

async function measure(): Promise<Figures> {
  const restMegabytes = process.memoryUsage.rss() / MEGABYTE
  let peakMegabytes = restMegabytes
  const watch = setInterval(() => {
    peakMegabytes = Math.max(peakMegabytes, process.memoryUsage.rss() / MEGABYTE)
  }, 20)
  const began = performance.now()
  const cpuBefore = process.cpuUsage()
  const { events, brokenCount } = await verifyChain(read(), {
    vendor: VENDOR,
    keys: [key],
    published: published.filter(({ length }) => length <= wanted),
  })
  clearInterval(watch)
  const seconds = (performance.now() - began) / 1000
  const { user, system } = process.cpuUsage(cpuBefore)
  const coreSeconds = (user + system) / 1e6
  return { events, broken: brokenCount, seconds, coreSeconds, restMegabytes, peakMegabytes }
}

async function* read(): AsyncGenerator<unknown> {
  let left = wanted
  for await (const line of createInterface({ input: createReadStream(join(folder, RECORDS_FILE)) })) {
    if (left-- === 0) return
    yield JSON.parse(line)
  }
}
