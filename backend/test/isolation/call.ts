/** One request of the test, and what may come of it. */
export interface Call {
  /** As a report names it. */
  name: string
  method: string
  path: string
  headers: Record<string, string>
  body?: unknown
}

export interface Reply {
  status: number
  /** Everything that came back, headers too. */
  text: string
}

/** Sends a request as it is written, and reads the answer byte for byte. */
export async function send(address: string, { method, path, headers, body }: Call): Promise<Reply> {
  const json = body === undefined ? {} : { body: JSON.stringify(body) }
  const type = body === undefined ? {} : { "content-type": "application/json" }
  const answer = await fetch(address + path, {
    method,
    headers: { ...headers, ...type },
    redirect: "manual",
    ...json,
  })
  const sent = [...answer.headers].filter(([name]) => name !== "date").map((header) => header.join(": "))
  const bytes = Buffer.from(await answer.arrayBuffer()).toString("latin1")
  return { status: answer.status, text: [...sent, bytes].join("\n") }
}
