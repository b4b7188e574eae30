import { type Figure, quantile } from "../figures.ts"
import { visitorAt } from "./visit.ts"

const VISITORS = 10

/** Ten visitors at once, each asking for its share of the addresses, one after the other. */
export async function measureLoad(what: string, urls: URL[]): Promise<Figure[]> {
  const times: number[] = []
  const began = performance.now()
  const visits = Array.from({ length: VISITORS }, async (_, visitor) => {
    const visit = visitorAt(visitor)
    for (const url of urls.filter((_url, index) => index % VISITORS === visitor)) {
      const { status, milliseconds } = await visit(url)
      if (status !== 200) throw new Error(`${url} answered ${status}.`)
      times.push(milliseconds)
    }
  })
  await Promise.all(visits)
  const seconds = (performance.now() - began) / 1000
  return [
    { what: `${what}: p50`, value: quantile(times, 0.5), unit: "ms" },
    { what: `${what}: p95`, value: quantile(times, 0.95), unit: "ms" },
    { what: `${what}: requests a second`, value: times.length / seconds, unit: "" },
  ]
}
