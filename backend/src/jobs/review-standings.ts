import { reviewStandings } from "../search-sync/review-standings.ts"

/** Every half minute, as a day begins in Vietnam at another hour than where the server may stand. */
export default reviewStandings

export const config = { name: "review-standings", schedule: { interval: 30_000 } }
