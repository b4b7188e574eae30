import type { Locale } from "@cho-ocop/contracts"
import { workspaceEn } from "./workspace.en.ts"
import { type WorkspaceTexts, workspaceVi } from "./workspace.vi.ts"
import { workspaceAccountEn } from "./workspace-account.en.ts"
import { type WorkspaceAccountTexts, workspaceAccountVi } from "./workspace-account.vi.ts"
import { workspaceBankAccountEn } from "./workspace-bank-account.en.ts"
import { type WorkspaceBankAccountTexts, workspaceBankAccountVi } from "./workspace-bank-account.vi.ts"
import { workspaceMoneyEn } from "./workspace-money.en.ts"
import { type WorkspaceMoneyTexts, workspaceMoneyVi } from "./workspace-money.vi.ts"
import { workspaceRegistrationEn } from "./workspace-registration.en.ts"
import { type WorkspaceRegistrationTexts, workspaceRegistrationVi } from "./workspace-registration.vi.ts"
import { workspaceShopEn } from "./workspace-shop.en.ts"
import { type WorkspaceShopTexts, workspaceShopVi } from "./workspace-shop.vi.ts"

const TEXTS: Record<Locale, WorkspaceTexts> = { vi: workspaceVi, en: workspaceEn }

const ACCOUNT: Record<Locale, WorkspaceAccountTexts> = { vi: workspaceAccountVi, en: workspaceAccountEn }

export function accountTextsOf(locale: Locale): WorkspaceAccountTexts {
  return ACCOUNT[locale]
}

const BANK_ACCOUNT: Record<Locale, WorkspaceBankAccountTexts> = {
  vi: workspaceBankAccountVi,
  en: workspaceBankAccountEn,
}

export function bankAccountTextsOf(locale: Locale): WorkspaceBankAccountTexts {
  return BANK_ACCOUNT[locale]
}

const MONEY: Record<Locale, WorkspaceMoneyTexts> = { vi: workspaceMoneyVi, en: workspaceMoneyEn }

export function moneyTextsOf(locale: Locale): WorkspaceMoneyTexts {
  return MONEY[locale]
}

const REGISTRATION: Record<Locale, WorkspaceRegistrationTexts> = {
  vi: workspaceRegistrationVi,
  en: workspaceRegistrationEn,
}

export function registrationTextsOf(locale: Locale): WorkspaceRegistrationTexts {
  return REGISTRATION[locale]
}

const SHOP: Record<Locale, WorkspaceShopTexts> = { vi: workspaceShopVi, en: workspaceShopEn }

export function shopTextsOf(locale: Locale): WorkspaceShopTexts {
  return SHOP[locale]
}

export function workspaceTextsOf(locale: Locale): WorkspaceTexts {
  return TEXTS[locale]
}

/** What is wrong with a field and how to mend it, in the reader's language. Codes without words are "look again". */
export function faultText(locale: Locale, code: string): string {
  const { faults } = workspaceTextsOf(locale)
  return isFault(code) ? faults[code] : faults.invalid
}

export function isFault(code: string): code is keyof WorkspaceTexts["faults"] {
  return Object.hasOwn(workspaceVi.faults, code)
}
