import { createHash } from "node:crypto"
import type { IllustrationSubject } from "./subject.ts"

/** Raise it whenever a card would look different, so that shops draw their cards again. */
const DESIGN_VERSION = 1

/** Names a card by its content: the same subject and design always give the same key. */
export function illustrationKey({ name, vendorName, set, group }: IllustrationSubject): string {
  const content = JSON.stringify([
    DESIGN_VERSION,
    name.normalize("NFC"),
    vendorName.normalize("NFC"),
    set,
    group,
  ])
  return createHash("sha256").update(content).digest("hex").slice(0, 20)
}
