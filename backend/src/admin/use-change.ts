import { toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { call } from "./call.ts"
import { faultText } from "./fault-text.ts"
import { useWords } from "./use-words.ts"

/** Posts a change, then reads anew what is shown below `key`; what went wrong is told in a toast. */
export function useChange<Answer>(key: readonly string[]) {
  const queries = useQueryClient()
  const say = useWords()
  return useMutation({
    mutationFn: ({ path, body }: { path: string; body: unknown }) => call<Answer>(path, body),
    onSuccess: () => {
      toast.success(say.common.saved)
      return queries.invalidateQueries({ queryKey: key })
    },
    onError: (error) =>
      toast.error(say.common.notSaved, { description: faultText(error, say), duration: 15_000 }),
  })
}

export type Change = ReturnType<typeof useChange>
