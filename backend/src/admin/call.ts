import type { Problem } from "@cho-ocop/contracts"

/** What an admin route of the shop answers; with a body it is posted. Throws what went wrong, in words. */
export async function call<Answer>(path: string, body?: unknown): Promise<Answer> {
  const answer = await fetch(
    `/admin/${path}`,
    body === undefined
      ? {}
      : { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) },
  )
  if (!answer.ok) throw new Error(await wordsOf(answer))
  return answer.json() as Promise<Answer>
}

async function wordsOf(answer: Response): Promise<string> {
  const problem = (await answer.json().catch(() => null)) as Problem | null
  if (!problem) return `The server answers ${answer.status}.`
  const fields = Object.entries(problem.fields ?? {}).map(([path, fault]) => `${path}: ${fault}`)
  return [problem.message, ...fields].join("\n")
}
