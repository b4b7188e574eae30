/** Months of the year, 1 to 12, as runs: 3, 4, 5 and 10 read "3–5, 10"; a run goes on past the year's end, "11–2". */
export function monthRuns(months: readonly number[]): string {
  const told = new Set(months)
  const firsts = [...told].filter((month) => !told.has(before(month))).sort((a, b) => a - b)
  return firsts.map((first) => run(first, told)).join(", ")
}

function run(first: number, told: ReadonlySet<number>): string {
  let last = first
  while (told.has(after(last))) last = after(last)
  return last === first ? `${first}` : `${first}–${last}`
}

const after = (month: number) => (month % 12) + 1
const before = (month: number) => ((month + 10) % 12) + 1
