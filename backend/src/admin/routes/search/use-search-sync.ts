import { toast } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

/** A `SearchState` as JSON: dates are ISO texts. */
export interface State {
  indexes: IndexState[]
  unrouted: { waiting: number; oldest: string | null }
}

export interface IndexState {
  name: string
  source: string
  engine: string
  documents: number | null
  version: number | null
  waiting: number
  oldest: string | null
  rebuild: { written: number; total: number } | null
  check: { checked_at: string; missing: number; stale: number; surplus: number } | null
}

export interface DeadLetter {
  index_name: string
  document_id: string
  attempts: number
  error: string
}

const REFRESH_MS = 2000
const KEY = ["search-sync"]

/** How search is doing, always fresh. */
export function useSearchState() {
  return useQuery({
    queryKey: KEY,
    queryFn: async () => ({
      ...(await ask<State>("/admin/search-sync")),
      ...(await ask<{ dead_letters: DeadLetter[] }>("/admin/search-sync/dead-letters")),
    }),
    refetchInterval: REFRESH_MS,
  })
}

/** Asks the backend to do something and says how it went. */
export function useAction(path: "drift-checks" | "rebuilds" | "dead-letters") {
  const { t } = useTranslation("searchSync")
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Record<string, string>) => ask(`/admin/search-sync/${path}`, body),
    onSuccess: () => toast.success(t("done")),
    onError: ({ message }: Error) => toast.error(t("failed", { message })),
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  })
}

async function ask<Body>(path: string, body?: Record<string, string>): Promise<Body> {
  const answer = await fetch(path, {
    credentials: "include",
    ...(body && {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
  })
  const text = await answer.text()
  const read = text === "" ? undefined : JSON.parse(text)
  if (!answer.ok) throw new Error(read?.message ?? String(answer.status))
  return read
}
