import type { Cart, CartParcel } from "@cho-ocop/contracts"

/** Whether the fee of this parcel is the lowest that any address gives, and may be higher. */
export function isFeeLowest({ deliveries, delivery }: CartParcel): boolean {
  return deliveries.some((offer) => offer.kind === "ship" && delivery === "ship" && offer.is_lowest)
}

/** Whether the total of this cart may be higher, as nobody knows yet where it goes. */
export function isTotalLowest({ parcels }: Cart): boolean {
  return parcels.some(isFeeLowest)
}
