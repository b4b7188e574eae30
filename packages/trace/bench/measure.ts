import { once } from "node:events"
import { createReadStream, createWriteStream } from "node:fs"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { argv } from "node:process"
import { createInterface } from "node:readline"
import { addDays } from "@cho-ocop/ocop/dates"
import {
  appendRecord,
  type ChainEnd,
  endAfter,
  NO_RECORDS,
  newSigningKey,
  type PublishedEnd,
  publicPart,
  type TraceEvent,
  verifyChain,
} from "../src/index.ts"

/** What a verification of so many events took: by the clock, of all cores together, and in megabytes of 2^20 bytes. */
export interface Figures {
  events: number
  broken: number
  seconds: number
  coreSeconds: number
  restMegabytes: number
  peakMegabytes: number
}

const VENDOR = "bench"
const RECORDS_A_DAY = 1000
const FIRST_DAY = "2020-01-01"
const MEGABYTE = 2 ** 20

const key = newSigningKey()
const folder = await mkdtemp(join(tmpdir(), "trace-bench-"))
const file = join(folder, "records.jsonl")
try {
  const published = await write(Number(argv[2]))
  process.send?.(await measure(published))
} finally {
  await rm(folder, { recursive: true })
}

/** Tells, signs and stores so many events; returns the ends of the days. */
async function write(events: number): Promise<PublishedEnd[]> {
  const stream = createWriteStream(file)
  const published: PublishedEnd[] = []
  let end: ChainEnd = NO_RECORDS
  for (let index = 0; index < events; index++) {
    const date = addDays(FIRST_DAY, Math.floor(index / RECORDS_A_DAY))
    const recordedAt = new Date(`${date}T05:00:00.000Z`)
    const record = appendRecord({ event: eventAt(index, date), vendor: VENDOR, end, key, recordedAt })
    end = endAfter(record)
    if (end.length % RECORDS_A_DAY === 0) published.push({ date, length: end.length, hash: end.hash })
    if (!stream.write(`${JSON.stringify(record)}\n`)) await once(stream, "drain")
  }
  stream.end()
  await once(stream, "finish")
  return published
}

function eventAt(index: number, date: string): TraceEvent {
  return {
    kind: "tested",
    id: `event-${index}`,
    time: `${date}T11:30:00+07:00`,
    place: { id: "workshop", name: "Xưởng mẫu", commune_code: "00001", latitude: 21.03, longitude: 105.85 },
    lots: [{ lot_id: `lot-${index % 5000}`, quantity: { value: 12.5, unit: "kilogram" } }],
    laboratory: { id: "laboratory", name: "Phòng kiểm nghiệm mẫu" },
    result: "passed",
    documents: [{ kind: "test_result", name: "Phiếu mẫu", sha256: "5e".repeat(32) }],
  }
}

async function measure(published: PublishedEnd[]): Promise<Figures> {
  const restMegabytes = process.memoryUsage.rss() / MEGABYTE
  let peakMegabytes = restMegabytes
  const watch = setInterval(() => {
    peakMegabytes = Math.max(peakMegabytes, process.memoryUsage.rss() / MEGABYTE)
  }, 20)
  const began = performance.now()
  const cpuBefore = process.cpuUsage()
  const { events, brokenCount } = await verifyChain(read(), {
    vendor: VENDOR,
    keys: [publicPart(key)],
    published,
  })
  clearInterval(watch)
  const seconds = (performance.now() - began) / 1000
  const { user, system } = process.cpuUsage(cpuBefore)
  const coreSeconds = (user + system) / 1e6
  return { events, broken: brokenCount, seconds, coreSeconds, restMegabytes, peakMegabytes }
}

async function* read(): AsyncGenerator<unknown> {
  for await (const line of createInterface({ input: createReadStream(file) })) yield JSON.parse(line)
}
