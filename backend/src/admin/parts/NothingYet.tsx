import { Text } from "@medusajs/ui"
import { useWords } from "../use-words.ts"
import { Loading } from "./Loading.tsx"

/** Stands in place of a list: it is empty, not read yet, or cannot be read. */
export function NothingYet({
  isRead,
  error,
  onRetry,
  words,
}: {
  isRead: boolean
  error: Error | null
  onRetry: () => unknown
  words?: string
}) {
  const { common } = useWords()
  if (!isRead) return <Loading error={error} onRetry={onRetry} />
  return <Text className="px-6 py-4 text-ui-fg-subtle">{words ?? common.nothing}</Text>
}
