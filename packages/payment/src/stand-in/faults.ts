/** What goes wrong at a stand-in. It may be changed at any moment; what is under way goes on as it began. */
export interface Faults {
  /** what calls of the shop get: nothing at all, an answer after `slowMs`, something unreadable, or status 503 */
  api: "none" | "silent" | "slow" | "rubbish" | "server_error"
  slowMs: number
  /** `after`: the call is carried out and the trouble is with its answer. `before`: it is not carried out */
  apiFails: "before" | "after"
  /** how often each notice is sent at once */
  noticeCopies: number
  noticeDelayMs: number
  /** đồng that notices tell instead of the truth, properly signed */
  noticeAmount: number | null
  /** notices are altered on their way */
  noticesAltered: boolean
  /** no notice reaches the shop */
  noticesLost: boolean
}

export function noFaults(): Faults {
  return {
    api: "none",
    slowMs: 3_000,
    apiFails: "before",
    noticeCopies: 1,
    noticeDelayMs: 0,
    noticeAmount: null,
    noticesAltered: false,
    noticesLost: false,
  }
}
