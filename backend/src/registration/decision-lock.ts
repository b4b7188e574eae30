/** One decision at a time, so that no registration is decided twice, and no vendor handed to two registrants. */
export const DECISION_LOCK = { key: "decisions on registrations", timeout: 60, ttl: 120 }
