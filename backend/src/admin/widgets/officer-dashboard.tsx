import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Navigate, useLocation } from "react-router-dom"
import { OFFICER_RULES } from "../../officer/rules.ts"
import { useRole } from "../use-role.ts"

const PROFILE = "/settings/profile"
const START = "/certificates"

/** Pages have the name of their area. */
const PAGES = Object.keys(OFFICER_RULES)
  .filter((area) => OFFICER_RULES[area] === "all")
  .map((area) => `/${area}`)

const links = PAGES.map((page) => `a[href^="/app${page}"]`).join(", ")

/** What would only lead an officer to a closed door; the server decides by itself what is answered. */
const HIDDEN = `
  aside nav div:has(a, button):not(:has(${links})),
  aside div:has(a[href^="/app/settings/"]):not(:has(a[href="/app${PROFILE}"])),
  a[href="/app/settings"],
  a[href="/app/settings/store"],
  div:has(> div > [data-officer]) > button,
  div:has(> [data-officer]) > button { display: none !important }`

/** On every page: an officer's dashboard begins with the certificates and shows what officers may use. */
function OfficerDashboard() {
  const role = useRole()
  const { pathname } = useLocation()
  if (role !== "officer") return null
  const isOpen = [...PAGES, PROFILE].some((page) => pathname === page || pathname.startsWith(`${page}/`))
  return (
    <span data-officer>
      <style>{HIDDEN}</style>
      {!isOpen && <Navigate to={START} replace />}
    </span>
  )
}

export const config = defineWidgetConfig({ zone: "topbar" })

export default OfficerDashboard
