import type { Locale } from "@cho-ocop/contracts"
import { workspaceGoodsEn } from "./workspace-goods.en.ts"
import { type WorkspaceGoodsTexts, workspaceGoodsVi } from "./workspace-goods.vi.ts"

const TEXTS: Record<Locale, WorkspaceGoodsTexts> = { vi: workspaceGoodsVi, en: workspaceGoodsEn }

export function goodsTextsOf(locale: Locale): WorkspaceGoodsTexts {
  return TEXTS[locale]
}

/** What is wrong with a field of the goods' editors; codes without words are "look again". */
export function goodsFaultText(locale: Locale, code: string): string {
  const faults: Partial<Record<string, string>> = TEXTS[locale].faults
  return faults[code] ?? TEXTS[locale].faults.invalid
}
