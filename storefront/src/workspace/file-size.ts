import type { Locale } from "@cho-ocop/contracts"

const MEGABYTE = 1024 * 1024

/** "0,3 MB": a file's size as people read it. */
export function fileSize(bytes: number, locale: Locale): string {
  const size = Math.max(bytes / MEGABYTE, 0.1)
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(size)} MB`
}
