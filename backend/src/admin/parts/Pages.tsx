import { Button, Text } from "@medusajs/ui"
import { useWords } from "../use-words.ts"

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
  const { common } = useWords()
  if (count <= PAGE) return null
  return (
    <div className="flex items-center justify-end gap-3 px-6 py-4">
      <Text size="small" className="text-ui-fg-subtle">
        {common.range(offset + 1, Math.min(offset + PAGE, count), count)}
      </Text>
      <Button size="small" variant="secondary" disabled={offset === 0} onClick={() => onTurn(offset - PAGE)}>
        {common.back}
      </Button>
      <Button
        size="small"
        variant="secondary"
        disabled={offset + PAGE >= count}
        onClick={() => onTurn(offset + PAGE)}
      >
        {common.next}
      </Button>
    </div>
  )
}
