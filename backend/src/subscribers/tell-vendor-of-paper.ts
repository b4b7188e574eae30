import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { PAPER_JUDGED, type PaperJudged } from "../registration/paper-judged.ts"
import { tellOfPaper } from "../registration/tell-of-paper.ts"

/** The operator has looked at a vendor's paper. */
export default async function tellVendorOfPaper({ event, container }: SubscriberArgs<PaperJudged>) {
  await tellOfPaper(container, event.data)
}

export const config: SubscriberConfig = {
  event: PAPER_JUDGED,
  context: { subscriberId: "tell-vendor-of-paper" },
}
