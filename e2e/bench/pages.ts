import { gzipSync } from "node:zlib"
import { launch } from "chrome-launcher"
import lighthouse, { type Result } from "lighthouse"
import { z } from "zod"
import { CHROMIUM_FLAGS } from "../chromium-flags.ts"
import { type Figure, median } from "./figures.ts"

const RUNS = 5
const KILOBYTE = 1000

const NetworkRequests = z.object({
  items: z.array(z.object({ resourceType: z.string().optional(), transferSize: z.number().default(0) })),
})

/** Lighthouse with its own mobile settings, several times; the median of each figure. */
export async function measurePage(name: string, url: string, chromePath: string): Promise<Figure[]> {
  const runs: Result[] = []
  for (let run = 0; run < RUNS; run++) runs.push(await visit(url, chromePath))
  const inlineScript = await inlineScriptSize(url)
  const middle = (pick: (run: Result) => number) => median(runs.map(pick))
  const score = (category: string) =>
    middle((run) => Math.round((run.categories[category]?.score ?? 0) * 100))
  const audit = (id: string) => middle((run) => run.audits[id]?.numericValue ?? Number.NaN)
  const scripts = middle((run) =>
    sizeOf(requestsOf(run).filter(({ resourceType }) => resourceType === "Script")),
  )

  return [
    { what: `${name}: performance`, value: score("performance"), unit: "", aim: { atLeast: 95 } },
    { what: `${name}: accessibility`, value: score("accessibility"), unit: "", aim: { atLeast: 100 } },
    { what: `${name}: best practices`, value: score("best-practices"), unit: "", aim: { atLeast: 95 } },
    { what: `${name}: SEO`, value: score("seo"), unit: "", aim: { atLeast: 100 } },
    {
      what: `${name}: largest contentful paint`,
      value: audit("largest-contentful-paint") / 1000,
      unit: "s",
      aim: { atMost: 1.2 },
    },
    {
      what: `${name}: cumulative layout shift`,
      value: audit("cumulative-layout-shift"),
      unit: "",
      aim: { atMost: 0 },
    },
    {
      what: `${name}: total blocking time`,
      value: audit("total-blocking-time"),
      unit: "ms",
      aim: { atMost: 50 },
    },
    {
      what: `${name}: JavaScript, gzipped`,
      value: (scripts + inlineScript) / KILOBYTE,
      unit: "kB",
      aim: { atMost: 15 },
    },
    {
      what: `${name}: page weight`,
      value: audit("total-byte-weight") / KILOBYTE,
      unit: "kB",
      aim: { atMost: 200 },
    },
    { what: `${name}: requests`, value: middle((run) => requestsOf(run).length), unit: "" },
  ]
}

async function visit(url: string, chromePath: string): Promise<Result> {
  const browser = await launch({ chromePath, chromeFlags: ["--headless=new", ...CHROMIUM_FLAGS] })
  try {
    const result = await lighthouse(url, { port: browser.port, output: "json", logLevel: "error" })
    if (!result) throw new Error(`Lighthouse measured nothing at ${url}.`)
    if (result.lhr.runtimeError) throw new Error(`Lighthouse at ${url}: ${result.lhr.runtimeError.message}`)
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
async function inlineScriptSize(url: string): Promise<number> {
  const html = await (await fetch(url)).text()
  const scripts = [
    ...html.matchAll(/<script(?![^>]*\b(?:src=|type="application\/))[^>]*>([\s\S]*?)<\/script>/g),
  ]
  const code = scripts.map(([, text]) => text).join("\n")
  return code === "" ? 0 : gzipSync(code).length
}
