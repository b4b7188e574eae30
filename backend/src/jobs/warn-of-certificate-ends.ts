import { warnVendors } from "../certificate/warn-vendors.ts"

/** Every morning at eight in Vietnam. */
export default warnVendors

export const config = { name: "warn-of-certificate-ends", schedule: "0 1 * * *" }
