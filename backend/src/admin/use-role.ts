import { useQuery } from "@tanstack/react-query"
import type { AdminRole } from "../officer/admin-role.ts"
import { call } from "./call.ts"

/** What the person at this dashboard is; undefined until it is known. */
export function useRole(): AdminRole | undefined {
  const { data } = useQuery({
    queryKey: ["own-role"],
    queryFn: () => call<{ role: AdminRole }>("officers/me"),
  })
  return data?.role
}
