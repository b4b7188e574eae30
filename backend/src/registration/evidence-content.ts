import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { decrypt, encrypt } from "../encryption/encrypt.ts"
import type { EvidenceFileRecord } from "./registration-record.ts"

/** Keeps the content of an evidence file, encrypted, and gives the key under which it lies. */
export async function keepEvidence(container: MedusaContainer, id: string, content: Buffer): Promise<string> {
  const file = await container.resolve(Modules.FILE).createFiles({
    filename: `${id}.encrypted`,
    mimeType: "application/octet-stream",
    content: encrypt(content, id).toString("base64"),
    access: "private",
  })
  return file.id
}

/** The file as it was sent. */
export async function openEvidence(
  container: MedusaContainer,
  { id, file_id }: Pick<EvidenceFileRecord, "id" | "file_id">,
): Promise<Buffer> {
  return decrypt(await container.resolve(Modules.FILE).getAsBuffer(file_id), id)
}
