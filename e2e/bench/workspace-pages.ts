import type { Login } from "../callers.ts"
import { orderOfVendor } from "../order-by-program.ts"
import type { Figure } from "./figures.ts"
import { lighthouseRuns } from "./lighthouse-runs.ts"

type Market = { shop: string; backend: string; chromePath: string; vendor: Login }

/** Pages of the workspace, most of them as a signed-in owner sees them, on the slow 4G phone that Lighthouse plays. */
export async function measureWorkspace({ shop, backend, chromePath, vendor }: Market): Promise<Figure[]> {
  const workspace = `${shop}/vi/kenh-chu-the`
  const owner = { cookie: await signIn(`${workspace}/dang-nhap`, vendor) }
  const { product, order } = await orderOfVendor(backend, vendor)
  const pages = [
    { name: "Sign-in", url: `${workspace}/dang-nhap` },
    { name: "Registration step", url: `${workspace}/ho-so/dia-chi`, headers: owner },
    { name: "Today", url: workspace, headers: owner },
    { name: "Products", url: `${workspace}/san-pham`, headers: owner },
    { name: "Product editor", url: `${workspace}/san-pham/${product}`, headers: owner },
    { name: "Story editor", url: `${workspace}/cau-chuyen/${product}`, headers: owner },
    { name: "Orders", url: `${workspace}/don-hang`, headers: owner },
    { name: "Order", url: `${workspace}/don-hang/${order}`, headers: owner },
    { name: "Lots", url: `${workspace}/lo-hang`, headers: owner },
  ]
  const figures: Figure[] = []
  for (const { name, url, headers } of pages) {
    const { score, audit, scripts } = await lighthouseRuns(url, { chromePath, headers })
    figures.push(
      {
        what: `Workspace, ${name}: accessibility`,
        value: score("accessibility"),
        unit: "",
        aim: { atLeast: 100 },
      },
      {
        what: `Workspace, ${name}: interactive`,
        value: audit("interactive") / 1000,
        unit: "s",
        aim: { atMost: 3 },
      },
      {
        what: `Workspace, ${name}: JavaScript, gzipped`,
        value: scripts,
        unit: "kB",
        aim: { atMost: 150 },
      },
    )
  }
  return figures
}

/** Answers the cookie of the session. */
async function signIn(url: string, { email, password }: Login): Promise<string> {
  const answer = await fetch(url, {
    method: "POST",
    redirect: "manual",
    headers: { origin: new URL(url).origin },
    body: new URLSearchParams({ sign_in_email: email, sign_in_password: password }),
  })
  const [cookie] = answer.headers.getSetCookie()
  if (!cookie) throw new Error(`${email} could not sign in: ${answer.status}.`)
  return cookie.split(";")[0] ?? ""
}
