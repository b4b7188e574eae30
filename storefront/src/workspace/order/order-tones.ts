import type { VendorOrderState } from "@cho-ocop/contracts"

/** How an order's state stands out in lists. */
export const ORDER_TONES = {
  placed: "warning",
  completed: "good",
  canceled: "plain",
} as const satisfies Record<VendorOrderState, string>
