import autocannon from "autocannon"
import { type Figure, quantile } from "./figures.ts"

const CONNECTIONS = 10
const CACHED_SECONDS = 8

type Aim = { what: string; p95?: number }

/** One address again and again: after the first answer it comes from the page cache. */
export async function measureCached(origin: string, path: string, { what, p95 }: Aim): Promise<Figure[]> {
  await fetch(new URL(path, origin))
  const paths = Array.from({ length: CONNECTIONS }, () => [path])
  return figuresOf(`${what}, cached`, await load(origin, paths, { duration: CACHED_SECONDS }), p95)
}

/** Every address once, so that no answer can come from the page cache. */
export async function measureUncached(
  origin: string,
  paths: string[],
  { what, p95 }: Aim,
): Promise<Figure[]> {
  const amount = paths.length - (paths.length % CONNECTIONS)
  const shares = Array.from({ length: CONNECTIONS }, (_, client) =>
    paths.slice(0, amount).filter((_path, index) => index % CONNECTIONS === client),
  )
  return figuresOf(`${what}, uncached`, await load(origin, shares, { amount }), p95)
}

type Measured = { times: number[]; seconds: number }

function load(
  origin: string,
  shares: string[][],
  limit: { amount: number } | { duration: number },
): Promise<Measured> {
  const times: number[] = []
  const bad = new Set<number>()
  let next = 0
  return new Promise((resolve, reject) => {
    const run = autocannon(
      {
        url: origin,
        connections: CONNECTIONS,
        ...limit,
        headers: { "accept-encoding": "gzip" },
        setupClient: (client) => client.setRequests((shares[next++] ?? []).map((path) => ({ path }))),
      },
      (error, result) => {
        if (error) return reject(error)
        if (result.errors > 0 || bad.size > 0) {
          return reject(
            new Error(`${result.errors} requests failed; answers besides 200: ${[...bad].join(", ")}`),
          )
        }
        resolve({ times, seconds: (result.finish.getTime() - result.start.getTime()) / 1000 })
      },
    )
    run.on("response", (_client, status, _bytes, milliseconds) => {
      if (status !== 200) bad.add(status)
      times.push(milliseconds)
    })
  })
}

function figuresOf(what: string, { times, seconds }: Measured, p95?: number): Figure[] {
  return [
    { what: `${what}: p50`, value: quantile(times, 0.5), unit: "ms" },
    { what: `${what}: p95`, value: quantile(times, 0.95), unit: "ms", ...(p95 && { aim: { atMost: p95 } }) },
    { what: `${what}: requests a second`, value: times.length / seconds, unit: "" },
  ]
}
