/** An answer of the workspace's own routes, as the pages' scripts read it. */
export type Reply<Answer> =
  | { ok: true; answer: Answer }
  /** `offline`: nobody answered; any other code is a `ProblemCode`. */
  | { ok: false; code: string; fields: Record<string, string>; current?: unknown }

const PATIENCE_MS = 30_000

/** Asks `/api/workspace/<path>`. A dropped line and a silent backend are both `offline`: trying again may help. */
export async function askWorkspace<Answer>(
  path: string,
  { method = "POST", body }: { method?: "GET" | "POST" | "DELETE"; body?: unknown } = {},
): Promise<Reply<Answer>> {
  try {
    const response = await fetch(`/api/workspace/${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    const text = await response.text()
    const content = text === "" ? undefined : JSON.parse(text)
    if (response.ok) return { ok: true, answer: content }
    if (response.status >= 500 || response.status === 429) return OFFLINE
    return { ok: false, code: content.code, fields: content.fields ?? {}, current: content.current }
  } catch {
    return OFFLINE
  }
}

const OFFLINE = { ok: false, code: "offline", fields: {} } as const
