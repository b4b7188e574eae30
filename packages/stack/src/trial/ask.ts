const PATIENCE_MS = 300_000

export interface Answer<Body> {
  /** 0 where nobody answered. */
  status: number
  body: Body
}

export interface Question {
  method?: "GET" | "POST"
  body?: unknown
  headers?: Record<string, string>
}

/** Asks a backend; one that dies meanwhile is answered as status 0. */
export async function ask<Body>(
  url: string,
  { method, body, headers }: Question = {},
): Promise<Answer<Body>> {
  try {
    const answer = await fetch(url, {
      method: method ?? (body === undefined ? "GET" : "POST"),
      headers: { ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    const text = await answer.text()
    return { status: answer.status, body: (text.startsWith("{") ? JSON.parse(text) : text) as Body }
  } catch {
    return { status: 0, body: undefined as Body }
  }
}
