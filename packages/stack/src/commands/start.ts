import { type Environment, refusePublicPassword } from "../environment.ts"
import { type Shop, startShop } from "../shop.ts"
import { Steps } from "../steps.ts"
import { supervise } from "../supervise.ts"

/** `pnpm start` and `pnpm dev`: everything, until Ctrl-C. */
export async function start(environment: Environment, mode: "production" | "development"): Promise<void> {
  refusePublicPassword(environment)
  await supervise(async (family) => {
    const steps = new Steps()
    const shop = await startShop({ family, steps, environment, mode })
    console.log(welcome(shop, steps.total()))
    await family.failWithFirst(shop.servers)
  })
}

function welcome({ variables }: Shop, time: string): string {
  const isDemo = variables.DEMO_CATALOGUE === "true"
  return `
The shop is open (${time}).

  Shop       ${variables.STOREFRONT_URL}
  Workspace  ${variables.STOREFRONT_URL}/vi/kenh-chu-the${isDemo ? demoVendor(variables) : ""}
  Admin      ${variables.BACKEND_URL}/app
  Log in     ${variables.ADMIN_EMAIL}  ${isDemo ? variables.ADMIN_PASSWORD : "(with your ADMIN_PASSWORD)"}

${isDemo ? "Demo catalogue: nothing is shipped. " : ""}Ctrl-C stops everything; the next start goes on with the same data.
`
}

/** How a vendor's workspace is tried. */
function demoVendor({ VENDOR_EMAIL, VENDOR_PASSWORD }: Shop["variables"]): string {
  return `\n  Log in     ${VENDOR_EMAIL}  ${VENDOR_PASSWORD}  (a demo vendor)`
}
