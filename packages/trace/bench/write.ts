import { once } from "node:events"
import { createWriteStream } from "node:fs"
import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import { argv } from "node:process"
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
} from "../src/index.ts"
import { type Chain, ENDS_FILE, RECORDS_FILE, SIZES, VENDOR } from "./chain.ts"

/** `node bench/write.ts FOLDER [events]`: the chain that `bench/verify.ts` looks at. */
const RECORDS_A_DAY = 1000
const FIRST_DAY = "2020-01-01"

const [folder = "", events = String(Math.max(...SIZES))] = argv.slice(2)
const key = newSigningKey()
const published: PublishedEnd[] = []
const stream = createWriteStream(join(folder, RECORDS_FILE))
let end: ChainEnd = NO_RECORDS
for (let index = 0; index < Number(events); index++) {
  const date = addDays(FIRST_DAY, Math.floor(index / RECORDS_A_DAY))
  const recordedAt = new Date(`${date}T05:00:00.000Z`)
  const record = appendRecord({ event: eventAt(index, date), vendor: VENDOR, end, key, recordedAt })
  end = endAfter(record)
  if (end.length % RECORDS_A_DAY === 0) published.push({ date, length: end.length, hash: end.hash })
  if (!stream.write(`${JSON.stringify(record)}\n`)) await once(stream, "drain")
}
stream.end()
await once(stream, "finish")
const chain: Chain = { key: publicPart(key), published }
await writeFile(join(folder, ENDS_FILE), JSON.stringify(chain))

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
