/** Lets one change of who is an operator run after the other. */
export const OFFICERS_LOCK = { key: "officers", timeout: 30, ttl: 60 }
