import { setTimeout as wait } from "node:timers/promises"
import { readCodes } from "@cho-ocop/label/read-codes"
import type { Vendor } from "../../callers.ts"

const DAY_MS = 86_400_000

interface Batch {
  id: string
  state: "drawing" | "done" | "failed"
}

interface Lot {
  id: string
  code: string
  number: string
}

/** Opens a lot of a product that was made yesterday. */
export async function openLot({ ask }: Vendor, product_id: string): Promise<Lot> {
  const day = new Date(Date.now() - DAY_MS).toISOString().slice(0, 10)
  const { lot } = await ask<{ lot: Lot }>("/vendor/lots", {
    kind: "product",
    product_id,
    number: `B-${product_id.slice(-10)}`,
    made_on: day,
    quantity: { value: 5000, unit: "piece" },
    time: `${day}T05:00`,
  })
  return lot
}

/** Has labels with numbers of their own drawn on sheets of 65. Answers the batch and the seconds from order to PDF. */
export async function printLabels(
  { ask }: Vendor,
  lot_id: string,
  count: number,
): Promise<{ id: string; seconds: number }> {
  const began = performance.now()
  const order = { sheet: "a4_65", barcode: "none", count, serials: true }
  const { batch } = await ask<{ batch: Batch }>(`/vendor/lots/${lot_id}/labels`, order)
  for (let state = batch.state; state !== "done"; ) {
    if (state === "failed") throw new Error("The labels could not be drawn.")
    await wait(100)
    state = (await ask<{ batch: Batch }>(`/vendor/labels/${batch.id}`)).batch.state
  }
  return { id: batch.id, seconds: (performance.now() - began) / 1000 }
}

/** Reads the addresses off the rendered sheets of a batch. */
export async function printedAddresses({ download }: Vendor, batch: string): Promise<URL[]> {
  const pages = await readCodes(await download(`/vendor/labels/${batch}/file`), ["QRCode"])
  return pages.flat().map(({ text }) => new URL(text))
}
