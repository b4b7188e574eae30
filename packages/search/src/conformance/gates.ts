import needs from "../../judgements/needs.json" with { type: "json" }
import { gibberish, type Stratum } from "../judging/judgements.ts"

/** How an engine answered one judged query. */
export interface Measured {
  stratum: Stratum
  ndcg: number
  recall: number
  found: boolean
  /** Whether the best product is the one that the reference puts first. */
  agreesOnFirst: boolean
  /** Share of its first ten that the reference has as well. */
  overlap: number
}

/** A figure and what it should be. */
export interface Gate {
  name: string
  queries: number
  figure: number
  aim: { atLeast: number } | { atMost: number }
}

/** Every gate of the judged queries; `gibberishFound` of the senseless queries found something. */
export function gatesOf(measured: readonly Measured[], gibberishFound: number): Gate[] {
  const all = measured.length
  const gate = (name: string, stratum: Stratum, figure: "ndcg" | "recall", atLeast: number): Gate => ({
    name,
    queries: of(measured, stratum).length,
    figure: mean(measured, stratum, figure),
    aim: { atLeast },
  })
  const unaccented = mean(measured, "unaccented", "ndcg") / mean(measured, "accented", "ndcg")
  return [
    gate("accented: nDCG@10", "accented", "ndcg", 0.9),
    {
      ...gate("unaccented: share of the accented nDCG@10", "unaccented", "ndcg", 0.95),
      figure: unaccented,
    },
    gate("one edit: nDCG@10", "one_edit", "ndcg", 0.8),
    gate("tone pairs: nDCG@10", "tone_pair", "ndcg", 0.95),
    gate("English: recall@10", "english", "recall", 0.9),
    {
      name: "share that finds nothing",
      queries: all,
      figure: share(measured, ({ found }) => !found),
      aim: { atMost: 0.02 },
    },
    {
      name: "gibberish that finds something",
      queries: gibberish.length,
      figure: gibberishFound,
      aim: { atMost: 0 },
    },
    {
      name: "share whose first product is the reference's",
      queries: all,
      figure: share(measured, ({ agreesOnFirst }) => agreesOnFirst),
      aim: { atLeast: 1 },
    },
    {
      name: "lowest overlap at 10 with the reference",
      queries: all,
      figure: Math.min(...measured.map(({ overlap }) => overlap)),
      aim: { atLeast: 0.8 },
    },
  ]
}

export function isMet({ figure, aim }: Gate): boolean {
  return "atLeast" in aim ? figure >= aim.atLeast : figure <= aim.atMost
}

/** The gates, and all strata with and without one, as Markdown. */
export function gatesReport(engine: string, gates: readonly Gate[], measured: readonly Measured[]): string {
  const gateRows = gates.map((gate) => {
    const { name, queries, figure, aim } = gate
    const wanted = "atLeast" in aim ? `at least ${aim.atLeast}` : `at most ${aim.atMost}`
    return `| ${name} | ${queries} | ${figure.toFixed(3)} | ${wanted} | ${isMet(gate) ? "yes" : "**no**"} |`
  })
  const strata = [...new Set(measured.map(({ stratum }) => stratum))].map((stratum) => {
    const [gain, found] = [mean(measured, stratum, "ndcg"), mean(measured, stratum, "recall")]
    return `| ${stratum} | ${of(measured, stratum).length} | ${gain.toFixed(3)} | ${found.toFixed(3)} |`
  })
  return `# Judged queries on ${engine}

Written and compared by the conformance suite. Judged by ${needs.judge} on ${needs.judged_on}: ${needs.judged_how}

| gate | queries | figure | aim | met |
|---|---|---|---|---|
${gateRows.join("\n")}

| stratum | queries | nDCG@10 | recall@10 |
|---|---|---|---|
${strata.join("\n")}
`
}

function of(measured: readonly Measured[], stratum: Stratum): Measured[] {
  return measured.filter((one) => one.stratum === stratum)
}

function mean(measured: readonly Measured[], stratum: Stratum, figure: "ndcg" | "recall"): number {
  const those = of(measured, stratum)
  return those.reduce((sum, one) => sum + one[figure], 0) / those.length
}

function share(measured: readonly Measured[], meets: (one: Measured) => boolean): number {
  return measured.filter(meets).length / measured.length
}
