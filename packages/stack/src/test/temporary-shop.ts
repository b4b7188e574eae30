import { readEnvironment } from "../environment.ts"
import { freePorts } from "../ports.ts"
import { type Shop, startShop } from "../shop.ts"
import { Steps } from "../steps.ts"
import type { Workbench } from "./program.ts"

/**
 * A whole production shop with data of its own, on ports nobody uses. The person's own database is never touched. Its
 * data need not outlive a failure of power where `isThrownAway`. Vendors can be paid out as soon as goods are delivered:
 * nobody waits a week in it.
 */
export async function startTemporaryShop(
  { family, folder }: Workbench,
  { isThrownAway }: { isThrownAway: boolean },
): Promise<Shop> {
  const [storefront, backend, postgres, payos, vnpay] = (await freePorts(5)).map(String)
  const environment = readEnvironment({
    STOREFRONT_PORT: storefront,
    BACKEND_PORT: backend,
    POSTGRES_PORT: postgres,
    PAYOS_STAND_IN_PORT: payos,
    VNPAY_STAND_IN_PORT: vnpay,
    DATA_DIR: `${folder}/shop`,
  })
  return startShop({
    family,
    steps: new Steps(),
    environment,
    mode: "production",
    isThrownAway,
    settings: { PAYOUT_HOLD_DAYS: "0" },
  })
}
