const KEPT = 50
const kept = new Map<string, string>()

/** The options for what was typed, as HTML; empty where there are none, or where they cannot be had. */
export async function fetchSuggestions(q: string, locale: string, signal: AbortSignal): Promise<string> {
  const known = kept.get(q)
  if (known !== undefined) return known
  const answer = await fetch(`/api/suggestions?${new URLSearchParams({ q, locale })}`, { signal })
  if (answer.status !== 200) return ""
  const options = await answer.text()
  keep(q, options)
  return options
}

function keep(q: string, options: string): void {
  kept.set(q, options)
  const [oldest] = kept.keys()
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
}
