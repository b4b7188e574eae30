import { SHOPPER_ADDRESS_HEADER, STOREFRONT_SECRET_HEADER } from "@cho-ocop/contracts"
import { settings } from "../settings.ts"

/** Tell the backend whose IP address is behind the storefront: tries are counted by it. */
export function shopperHeaders(shopperAddress: string): Record<string, string> {
  return {
    [SHOPPER_ADDRESS_HEADER]: shopperAddress,
    [STOREFRONT_SECRET_HEADER]: settings.storefrontSecret,
  }
}
