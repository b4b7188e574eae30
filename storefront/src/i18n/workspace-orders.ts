import type { Locale } from "@cho-ocop/contracts"
import { workspaceOrdersEn } from "./workspace-orders.en.ts"
import { type WorkspaceOrdersTexts, workspaceOrdersVi } from "./workspace-orders.vi.ts"

const TEXTS: Record<Locale, WorkspaceOrdersTexts> = { vi: workspaceOrdersVi, en: workspaceOrdersEn }

export function orderTextsOf(locale: Locale): WorkspaceOrdersTexts {
  return TEXTS[locale]
}
