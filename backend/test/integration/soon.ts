/** How long a change may take to reach whoever looks, on a slow machine. */
const SOON_MS = 60_000

/** Waits until what is expected holds, and answers what was found. */
export function soon<Found>(expectation: () => Promise<Found>, timeout = SOON_MS): Promise<Found> {
  return vi.waitFor(expectation, { timeout, interval: 100 })
}
