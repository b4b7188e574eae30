import type { Figure } from "./figures.ts"
import { lighthouseRuns } from "./lighthouse-runs.ts"

const KILOBYTE = 1000

/** What a shopper's page must keep to. */
export async function measurePage(name: string, url: string, chromePath: string): Promise<Figure[]> {
  const { score, audit, scripts, requests } = await lighthouseRuns(url, { chromePath })
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
    { what: `${name}: JavaScript, gzipped`, value: scripts, unit: "kB", aim: { atMost: 15 } },
    {
      what: `${name}: page weight`,
      value: audit("total-byte-weight") / KILOBYTE,
      unit: "kB",
      aim: { atMost: 200 },
    },
    { what: `${name}: requests`, value: requests, unit: "" },
  ]
}
