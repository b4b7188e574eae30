import { tellOfInspections } from "../inspection/tell-of-inspections.ts"

/** Vendors are written to within a minute. */
export default tellOfInspections

export const config = { name: "tell-of-inspections", schedule: "* * * * *" }
