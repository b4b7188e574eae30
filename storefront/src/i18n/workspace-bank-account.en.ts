import type { WorkspaceBankAccountTexts } from "./workspace-bank-account.vi.ts"

export const workspaceBankAccountEn: WorkspaceBankAccountTexts = {
  title: "Bank account",
  lead: "What you sell is paid into this account. Only an owner can change it.",
  inForce: "In use",
  none: "The shop has no bank account yet.",
  fields: { bank_bin: "Bank", account_number: "Account number", holder: "Account holder" },
  holderHint: "As the bank writes it, mostly in capitals without marks.",
  ending: (end) => `•••• ${end}`,
  waitingTitle: "New account",
  waiting: "Waiting for the market",
  waitingText: (by, day) =>
    `${by} asked for it on ${day}. The account in use stays until the market approves.`,
  takeBack: "Take it back",
  takenBack: "Taken back. The account in use stays.",
  proposed: "Sent. Once the market has looked at it, all owners get a letter.",
  rejected: (end) => `The market has not approved the account ending in ${end}. The reason:`,
  proposeTitle: "Change the account",
  proposeLead: "To keep your money safe, the market looks at a new account first and tells all owners.",
  propose: "Send for approval",
}
