import type { Bank } from "@cho-ocop/contracts"
import { BanksObject, VietQRStatus } from "vietnam-qr-pay"

const order = new Intl.Collator("vi")

/** Banks that take transfers by VietQR, by short name. */
export const banks: readonly Bank[] = Object.values(BanksObject)
  .filter(({ vietQRStatus }) => vietQRStatus !== VietQRStatus.NOT_SUPPORTED)
  .map(({ bin, shortName, name }) => ({ bin, short_name: shortName ?? name, name }))
  .toSorted((a, b) => order.compare(a.short_name, b.short_name))

const byBin = new Map(banks.map((bank) => [bank.bin, bank]))

/** The bank with these six digits. */
export function bankByBin(bin: string): Bank | undefined {
  return byBin.get(bin)
}
