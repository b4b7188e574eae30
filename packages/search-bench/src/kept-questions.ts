import { readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import type { Question } from "./questions.ts"

const NAME = "questions.json"

/** Written where the documents are made, so that the process that asks holds none of them. */
export async function keepQuestions(folder: string, questions: Record<string, Question[]>): Promise<void> {
  await writeFile(join(folder, NAME), JSON.stringify(questions))
}

export async function keptQuestions(folder: string): Promise<Record<string, Question[]>> {
  return JSON.parse(await readFile(join(folder, NAME), "utf8"))
}
