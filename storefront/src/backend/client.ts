import { Problem } from "@cho-ocop/contracts"
import type { z } from "zod"
import { settings } from "../settings.ts"
import { BackendProblem, BackendUnavailable } from "./backend-error.ts"

const PATIENCE_MS = 8_000

export interface BackendRequest {
  method?: "GET" | "POST" | "DELETE"
  query?: URLSearchParams
  body?: unknown
  /** Sent as it is, in place of a body. */
  file?: Blob
  headers?: Record<string, string>
  patienceMs?: number
}

/**
 * Asks one of the shop's routes (`/shop/…`, `/vendor/…`) and checks the answer against its contract.
 * Throws `BackendProblem` where the backend refuses, `BackendUnavailable` where it does not answer.
 */
export async function askBackend<Answer extends z.ZodType>(
  answer: Answer,
  path: `/${"shop" | "vendor"}/${string}`,
  { method = "GET", query, body, file, headers, patienceMs = PATIENCE_MS }: BackendRequest = {},
): Promise<z.output<Answer>> {
  const asked = `${method} ${path}`
  const response = await fetch(`${settings.backendUrl}${path}${query?.size ? `?${query}` : ""}`, {
    method,
    headers: {
      accept: "application/json",
      ...(body === undefined ? {} : JSON_BODY),
      ...(file ? FILE_BODY : {}),
      ...headers,
    },
    body: file ?? (body === undefined ? null : JSON.stringify(body)),
    signal: AbortSignal.timeout(patienceMs),
  }).catch((error: unknown) => {
    throw new BackendUnavailable(asked, error)
  })
  const content = await contentOf(response).catch((error: unknown) => {
    throw new BackendUnavailable(asked, error)
  })
  if (!response.ok) throw refusal(asked, response.status, content)
  const checked = answer.safeParse(content)
  if (!checked.success) throw new BackendUnavailable(asked, checked.error)
  return checked.data
}

/** Some routes only say that they have taken something. */
async function contentOf(response: Response): Promise<unknown> {
  const text = await response.text()
  return text === "" ? undefined : JSON.parse(text)
}

const JSON_BODY = { "content-type": "application/json" }
const FILE_BODY = { "content-type": "application/octet-stream" }

function refusal(asked: string, status: number, content: unknown): Error {
  const problem = Problem.safeParse(content)
  if (status >= 500 || !problem.success || problem.data.code === "unavailable")
    return new BackendUnavailable(asked, content)
  return new BackendProblem(status, problem.data)
}
