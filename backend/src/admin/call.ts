import type { Problem } from "@cho-ocop/contracts"

/** An admin route refused; `code` is undefined where it did not say why. */
export class Refusal extends Error {
  readonly status: number
  readonly code: string | undefined

  constructor(status: number, problem: Problem | null) {
    super(problem ? [problem.message, ...fieldsOf(problem)].join("\n") : "")
    this.name = "Refusal"
    this.status = status
    this.code = problem?.code
  }
}

/** What an admin route of the shop answers; with a body it is posted. Throws `Refusal`. */
export async function call<Answer>(path: string, body?: unknown): Promise<Answer> {
  const answer = await fetch(
    `/admin/${path}`,
    body === undefined
      ? {}
      : { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) },
  )
  return answered<Answer>(answer)
}

/** Sends a file as it is. Throws `Refusal`. */
export async function sendFile<Answer>(path: string, file: File): Promise<Answer> {
  const headers = { "content-type": "application/octet-stream" }
  return answered<Answer>(await fetch(`/admin/${path}`, { method: "POST", headers, body: file }))
}

async function answered<Answer>(answer: Response): Promise<Answer> {
  if (!answer.ok) throw new Refusal(answer.status, (await answer.json().catch(() => null)) as Problem | null)
  return answer.json() as Promise<Answer>
}

function fieldsOf({ fields = {} }: Problem): string[] {
  return Object.entries(fields).map(([path, fault]) => `${path}: ${fault}`)
}
