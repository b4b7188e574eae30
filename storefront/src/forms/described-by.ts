/** Where a field's hint and problem stand, for `aria-describedby`; their ids end so. */
export function describedBy(id: string, parts: { hint?: string | undefined; problem?: string | undefined }) {
  const ids = [parts.hint && `${id}-hint`, parts.problem && `${id}-problem`].filter(Boolean)
  return ids.length > 0 ? ids.join(" ") : undefined
}
