/** One certificate is entered or changed at a time, as a decision's number is compared with those of all others. */
export const CERTIFICATE_LOCK = { key: "certificates", timeout: 30, ttl: 60 }
