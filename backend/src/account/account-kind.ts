/** Who has accounts with a password besides operators, called as Medusa's Auth Module calls the actor. */
export type AccountKind = "vendor_member" | "customer"

/** One account: what kind, and the id of the vendor member or customer. */
export interface AccountKey {
  kind: AccountKind
  holder_id: string
}
