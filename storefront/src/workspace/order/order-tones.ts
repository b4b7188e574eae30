import type { VendorOrderState } from "@cho-ocop/contracts"

/** How an order's state stands out in lists. */
export const ORDER_TONES = {
  placed: "warning",
  packing: "warning",
  partly_shipped: "warning",
  shipped: "waiting",
  ready_for_pick_up: "waiting",
  delivered: "good",
  return_requested: "warning",
  returned: "plain",
  canceled: "plain",
} as const satisfies Record<VendorOrderState, string>
