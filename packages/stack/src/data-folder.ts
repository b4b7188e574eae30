import { access, constants, mkdir, readdir, rm, stat, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { messageOf, PlainError } from "./plain-error.ts"

const MARKER = "cho-ocop-data"

/** Makes the folder where the shop keeps its database, pictures, secrets and logs, and marks it as the shop's own. */
export async function prepareDataFolder(folder: string): Promise<void> {
  const content = await makeFolder(folder)
  if (!content.includes(MARKER) && content.length > 0) {
    throw new PlainError(
      `The data folder ${folder} holds files that are not the shop's: choose an empty or new folder with DATA_DIR.`,
    )
  }
  await mkdir(join(folder, "logs"), { recursive: true })
  await writeFile(join(folder, MARKER), "This folder belongs to Chợ OCOP; `pnpm stack reset` deletes it.\n")
}

async function makeFolder(folder: string): Promise<string[]> {
  try {
    await makeFolders(folder)
    await access(folder, constants.W_OK | constants.X_OK)
    return await readdir(folder)
  } catch (thrown) {
    throw new PlainError(
      `The data folder ${folder} cannot be written (${messageOf(thrown)}): choose another one with DATA_DIR, or mend its permissions.`,
    )
  }
}

/** Like `mkdir -p`: Node's own recursive `mkdir` never ends where a file system refuses every new folder, as /proc does. */
async function makeFolders(folder: string): Promise<void> {
  const isThere = await stat(folder).then(
    () => true,
    () => false,
  )
  if (isThere) return
  await makeFolders(dirname(folder))
  await mkdir(folder)
}

export type DataFolderState = "missing" | "ours" | "foreign"

/** Whether the folder is there, and whether it is the shop's own. */
export async function dataFolderState(folder: string): Promise<DataFolderState> {
  const content = await readdir(folder).catch(() => undefined)
  if (!content) return "missing"
  return content.includes(MARKER) ? "ours" : "foreign"
}

/** Deletes the folder with everything in it. Only for folders that are `ours`. */
export async function deleteDataFolder(folder: string): Promise<void> {
  if ((await dataFolderState(folder)) !== "ours") throw new Error(`${folder} is not the shop's data folder.`)
  await rm(folder, { recursive: true })
}
