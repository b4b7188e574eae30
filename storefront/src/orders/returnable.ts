import type { OrderParcel } from "@cho-ocop/contracts"

/** What can be sent back of one producer's part now: any goods until the last day, those called back on any day. */
export function returnable({ items, can_return_until: until, can_return_recalled }: OrderParcel) {
  const isInTime = until !== null && Date.parse(until) > Date.now()
  return {
    until: isInTime ? until : null,
    items: isInTime ? items : items.filter(({ id }) => can_return_recalled.includes(id)),
  }
}
