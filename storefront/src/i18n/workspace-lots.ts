import type { Locale } from "@cho-ocop/contracts"
import { workspaceLotsEn } from "./workspace-lots.en.ts"
import { type WorkspaceLotsTexts, workspaceLotsVi } from "./workspace-lots.vi.ts"

const TEXTS: Record<Locale, WorkspaceLotsTexts> = { vi: workspaceLotsVi, en: workspaceLotsEn }

export function workspaceLotTextsOf(locale: Locale): WorkspaceLotsTexts {
  return TEXTS[locale]
}
