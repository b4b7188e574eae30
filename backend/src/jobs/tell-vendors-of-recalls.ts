import { tellVendorsOfRecalls } from "../recall/tell-vendors.ts"

/** Within a minute, also where the server was ended right after a recall. */
export default tellVendorsOfRecalls

export const config = { name: "tell-vendors-of-recalls", schedule: "* * * * *" }
