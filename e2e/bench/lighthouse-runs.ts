import { gzipSync } from "node:zlib"
import { launch } from "chrome-launcher"
import lighthouse, { type Result } from "lighthouse"
import { z } from "zod"
import { CHROMIUM_FLAGS } from "../chromium-flags.ts"
import { median } from "./figures.ts"

const RUNS = 5
/** Chromium now and then records no start of a visit, and Lighthouse asks to be run again. */
const TRIES = 4
const KILOBYTE = 1000

const NetworkRequests = z.object({
  items: z.array(z.object({ resourceType: z.string().optional(), transferSize: z.number().default(0) })),
})

type Visitor = { chromePath: string; headers?: Record<string, string> }

/** Medians of several visits to one page. */
export interface Medians {
  /** Of 100. */
  score: (category: string) => number
  /** In the audit's own unit. */
  audit: (id: string) => number
  /** Gzipped kilobytes of all scripts, those inside the page included. */
  scripts: number
  requests: number
}

/** Lighthouse with its own mobile settings, several times. */
export async function lighthouseRuns(url: string, { chromePath, headers = {} }: Visitor): Promise<Medians> {
  const runs: Result[] = []
  for (let run = 0; run < RUNS; run++) runs.push(await visit(url, { chromePath, headers }))
  const middle = (pick: (run: Result) => number) => median(runs.map(pick))
  const files = middle((run) =>
    sizeOf(requestsOf(run).filter(({ resourceType }) => resourceType === "Script")),
  )
  return {
    score: (category) => middle((run) => Math.round((run.categories[category]?.score ?? 0) * 100)),
    audit: (id) => middle((run) => run.audits[id]?.numericValue ?? Number.NaN),
    scripts: (files + (await inlineScriptSize(url, headers))) / KILOBYTE,
    requests: middle((run) => requestsOf(run).length),
  }
}

async function visit(url: string, visitor: Required<Visitor>, tries = TRIES): Promise<Result> {
  const run = await visitOnce(url, visitor)
  if (!run.runtimeError) return run
  if (tries === 1) throw new Error(`Lighthouse at ${url}: ${run.runtimeError.message}`)
  return visit(url, visitor, tries - 1)
}

async function visitOnce(url: string, { chromePath, headers }: Required<Visitor>): Promise<Result> {
  const browser = await launch({ chromePath, chromeFlags: ["--headless=new", ...CHROMIUM_FLAGS] })
  try {
    const result = await lighthouse(url, {
      port: browser.port,
      output: "json",
      logLevel: "error",
      extraHeaders: headers,
    })
    if (!result) throw new Error(`Lighthouse measured nothing at ${url}.`)
    if (!result.lhr.runtimeError && result.lhr.finalDisplayedUrl !== url)
      throw new Error(`${url} leads to ${result.lhr.finalDisplayedUrl}.`)
    return result.lhr
  } finally {
    browser.kill()
  }
}

function requestsOf(run: Result) {
  return NetworkRequests.parse(run.audits["network-requests"]?.details).items
}

function sizeOf(requests: { transferSize: number }[]): number {
  return requests.reduce((sum, { transferSize }) => sum + transferSize, 0)
}

/** Scripts inside the page count as well; data blocks such as JSON-LD do not. */
async function inlineScriptSize(url: string, headers: Record<string, string>): Promise<number> {
  const html = await (await fetch(url, { headers })).text()
  const scripts = [
    ...html.matchAll(/<script(?![^>]*\b(?:src=|type="application\/))[^>]*>([\s\S]*?)<\/script>/g),
  ]
  const code = scripts.map(([, text]) => text).join("\n")
  return code === "" ? 0 : gzipSync(code).length
}
