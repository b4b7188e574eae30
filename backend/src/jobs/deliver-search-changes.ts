import { deliverChanges } from "../search-sync/deliver-changes.ts"

/** Changes reach search within about a second. */
export default deliverChanges

export const config = { name: "deliver-search-changes", schedule: { interval: 1000 } }
