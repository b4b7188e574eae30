/** One change of an inspection at a time. */
export function inspectionLock(id: string) {
  return { key: `inspection ${id}`, timeout: 30, ttl: 60 }
}
