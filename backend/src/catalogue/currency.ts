/** The one currency of the shop; amounts are whole đồng. */
export const CURRENCY = "vnd"
