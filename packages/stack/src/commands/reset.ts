import { createInterface } from "node:readline/promises"
import { dataFolderState, deleteDataFolder } from "../data-folder.ts"
import type { Environment } from "../environment.ts"
import { PlainError } from "../plain-error.ts"
import { runningOwner } from "../run-record.ts"

/** `pnpm stack reset`: deletes the data folder, after asking. */
export async function reset({ dataFolder }: Environment, isConfirmed: boolean): Promise<void> {
  const state = await dataFolderState(dataFolder)
  if (state === "missing") return console.log(`There is nothing to delete: ${dataFolder} does not exist.`)
  if (state === "foreign") {
    throw new PlainError(`${dataFolder} was not made by the shop, so nothing was deleted: check DATA_DIR.`)
  }
  const owner = runningOwner(dataFolder)
  if (owner)
    throw new PlainError(`The shop runs from ${dataFolder} (process ${owner}): stop it before the reset.`)
  if (!isConfirmed && !(await confirm(dataFolder))) return console.log("Nothing was deleted.")
  await deleteDataFolder(dataFolder)
  console.log(`Deleted ${dataFolder}. The next start makes the shop anew.`)
}

async function confirm(dataFolder: string): Promise<boolean> {
  if (!process.stdin.isTTY) {
    throw new PlainError(
      'Nobody can be asked here, so nothing was deleted: run "npx pnpm@12 stack reset --yes".',
    )
  }
  const questions = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await questions.question(
    `Delete ${dataFolder} with all orders, products and pictures in it? [y/N] `,
  )
  questions.close()
  return /^y(es)?$/i.test(answer.trim())
}
