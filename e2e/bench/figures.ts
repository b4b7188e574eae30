/** One measured figure beside what it should be. */
export type Figure = {
  what: string
  value: number
  unit: string
  aim?: { atLeast: number } | { atMost: number }
}

export function median(values: number[]): number {
  return quantile(values, 0.5)
}

/** The value below which the given share of all values lies (nearest rank). */
export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** A Markdown table of figures beside their aims. */
export function table(figures: Figure[]): string {
  const rows = figures.map(({ what, value, unit, aim }) => {
    const isMet = !aim || ("atLeast" in aim ? value >= aim.atLeast : value <= aim.atMost)
    const aimed = !aim ? "" : "atLeast" in aim ? `at least ${aim.atLeast}` : `at most ${aim.atMost}`
    return `| ${what} | ${rounded(value)} ${unit} | ${aimed} | ${!aim ? "" : isMet ? "yes" : "**no**"} |`
  })
  return ["| figure | measured | aim | met |", "|---|---|---|---|", ...rows].join("\n")
}

function rounded(value: number): string {
  return value >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toFixed(value < 1 ? 3 : 1)
}
