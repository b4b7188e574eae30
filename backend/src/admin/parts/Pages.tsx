import { Button, Text } from "@medusajs/ui"

const PAGE = 50

/** Leads through a long list, fifty at a time. */
export function Pages({
  offset,
  count,
  onTurn,
}: {
  offset: number
  count: number
  onTurn: (offset: number) => void
}) {
  if (count <= PAGE) return null
  return (
    <div className="flex items-center justify-end gap-3 px-6 py-4">
      <Text size="small" className="text-ui-fg-subtle">
        {offset + 1} – {Math.min(offset + PAGE, count)} of {count}
      </Text>
      <Button size="small" variant="secondary" disabled={offset === 0} onClick={() => onTurn(offset - PAGE)}>
        Back
      </Button>
      <Button
        size="small"
        variant="secondary"
        disabled={offset + PAGE >= count}
        onClick={() => onTurn(offset + PAGE)}
      >
        Next
      </Button>
    </div>
  )
}
