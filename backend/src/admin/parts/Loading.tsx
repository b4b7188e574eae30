import { Button, Text } from "@medusajs/ui"
import { faultText } from "../fault-text.ts"
import { useWords } from "../use-words.ts"

/** Stands where nothing has been read yet; where reading failed, says so and tries again when asked. */
export function Loading({ error, onRetry }: { error: Error | null; onRetry: () => unknown }) {
  const say = useWords()
  if (!error) {
    return (
      <Text role="status" className="px-6 py-4 text-ui-fg-subtle">
        {say.common.loading}
      </Text>
    )
  }
  return (
    <div role="alert" className="flex flex-col items-start gap-3 px-6 py-4">
      <Text className="text-ui-fg-error">{faultText(error, say)}</Text>
      <Button size="small" variant="secondary" onClick={() => onRetry()}>
        {say.common.retry}
      </Button>
    </div>
  )
}
