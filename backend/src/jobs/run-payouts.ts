import type { MedusaContainer } from "@medusajs/framework/types"
import { machine } from "../audit/audit-actor.ts"
import { environment } from "../environment.ts"
import { PAYOUT_MODULE } from "../modules/payout/index.ts"
import type { PayoutModuleService } from "../modules/payout/service.ts"
import { lastPayoutDay } from "../payout/schedule.ts"
import { runPayoutsWorkflow } from "../workflows/payout/run-payouts.ts"

/** Makes the week's batch of payouts, once; late where the server slept on the day. */
export default async function runScheduledPayouts(container: MedusaContainer) {
  const day = lastPayoutDay(environment.PAYOUT_WEEKDAY, new Date())
  const last = await container.resolve<PayoutModuleService>(PAYOUT_MODULE).lastScheduled()
  if (last !== null && last >= day) return
  const actor = machine("payout schedule")
  await runPayoutsWorkflow(container).run({ input: { scheduled_on: day, actor } })
}

/** Two minutes into every hour. */
export const config = { name: "run-payouts", schedule: "2 * * * *" }
