import type { LotHolding, RecallLetter } from "@cho-ocop/contracts"

/** What officers and operators read on the pages of recalls. */
export const recallsEn = {
  intro:
    "A lot that is called back is packed and labelled no more, its page says so, and each buyer is written to once. What was made of it is called back with it.",
  open: "Call a lot back",
  findLot: "Find a lot by its number, name or code",
  lot: "Lot",
  chooseLot: "Choose the lot",
  lotOf: (name: string, number: string, vendor: string) => `${name}, ${number} (${vendor})`,
  reasonVi: "Reason, in Vietnamese, as the buyers read it",
  reasonEn: "Reason, in English",
  sure: "Call this lot back?",
  sureText: "Its buyers are written to at once. This cannot be taken back.",
  vendor: "Vendor",
  openedBy: "Opened by",
  openedAt: "Opened on",
  states: { open: "Open", closed: "Closed" },
  orders: "Orders",
  noOrders: "No order holds it, as far as is known.",
  order: "Part of an order",
  holding: "Holds it",
  holdings: { holds: "Yes, noted when packed", may_hold: "Perhaps: no lot was noted" } satisfies Record<
    LotHolding,
    string
  >,
  letter: "Letter",
  letters: {
    waiting: "Waiting",
    sent: "Sent",
    failed: "Could not be sent",
    no_address: "No e-mail: the vendor calls",
  } satisfies Record<RecallLetter, string>,
  progress: (sent: number, all: number) => `${sent} of ${all} letters sent`,
  close: "Close the recall",
  closingNote: "What was done",
  closed: "Closed",
}

export type RecallWords = typeof recallsEn
