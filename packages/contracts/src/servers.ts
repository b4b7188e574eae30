/** Header between backend and storefront, either way: the secret that only these two know. */
export const STOREFRONT_SECRET_HEADER = "x-storefront-secret"

/** The storefront forgets every page it keeps when it is told to forget this. */
export const EVERY_PAGE = "every-page"

/** Header in which the storefront tells the network address of its shopper; believed only beside the secret. */
export const SHOPPER_ADDRESS_HEADER = "x-shopper-address"
