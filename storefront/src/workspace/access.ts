import type { Account, VendorRole } from "@cho-ocop/contracts"
import type { Page } from "../paths.ts"
import type { PlainWorkspacePage, WorkspacePage } from "./patterns.ts"

const OPEN: readonly Page[] = [
  "workspace/open-a-shop",
  "workspace/sign-in",
  "workspace/sign-out",
  "workspace/forgotten-password",
  "workspace/new-password",
  "workspace/invitation",
]

/** Pages of every signed-in account, with a shop or without one yet. */
const OF_EVERY_ACCOUNT: readonly Page[] = ["workspace/account", "workspace/more"]

const MANAGERS: readonly VendorRole[] = ["owner", "manager"]
const EVERYBODY: readonly VendorRole[] = ["owner", "manager", "packer"]

/** Pages that are for others than owners and managers. */
const ROLES: Partial<Record<Page, readonly VendorRole[]>> = {
  "workspace/bank-account": ["owner"],
  "workspace/orders": EVERYBODY,
  "workspace/order": EVERYBODY,
  "workspace/announcements": EVERYBODY,
}

/** Whether anybody may see the page. */
export function isOpen(page: WorkspacePage): boolean {
  return OPEN.includes(page)
}

/** Where somebody who may not see a page is led instead; `null` where the page is theirs. */
export function detour(page: WorkspacePage, { role, vendor }: Account): PlainWorkspacePage | null {
  if (OF_EVERY_ACCOUNT.includes(page)) return null
  const registers = page.startsWith("workspace/registration")
  if (!vendor) return registers ? null : "workspace/registration"
  if (registers && role === "owner") return null
  if (!registers && (ROLES[page] ?? MANAGERS).includes(role)) return null
  return role === "packer" ? "workspace/orders" : "workspace/today"
}
