/** The browser's cache of pages behind QR codes. */
export const KEPT_LABELS = "labels-1"
