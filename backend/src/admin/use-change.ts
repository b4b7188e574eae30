import { toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { call } from "./call.ts"

/** Posts a change, then reads anew what is shown below `key`; what went wrong is told in a toast. */
export function useChange<Answer>(key: readonly string[]) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ path, body }: { path: string; body: unknown }) => call<Answer>(path, body),
    onSuccess: () => {
      toast.success("Saved")
      return queries.invalidateQueries({ queryKey: key })
    },
    onError: (error) => toast.error("Not saved", { description: error.message, duration: 15_000 }),
  })
}

export type Change = ReturnType<typeof useChange>
