import type { CustomerAddress } from "@cho-ocop/contracts"
import { formatVietnamesePhone } from "@cho-ocop/ocop"

/** A kept address as it stands in the fields of a form, with the phone number as people write it. */
export function typedAddress({ address }: Pick<CustomerAddress, "address">): CustomerAddress["address"] {
  return { ...address, phone: formatVietnamesePhone(address.phone) }
}
