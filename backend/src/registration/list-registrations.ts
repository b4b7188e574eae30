import type { RegistrationState, VendorKind } from "@cho-ocop/contracts"
import { RegistrationState as RegistrationStateSchema } from "@cho-ocop/contracts"
import { provinceByCode } from "@cho-ocop/ocop"
import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "zod"
import { REGISTRATION_MODULE } from "../modules/registration/index.ts"
import type { RegistrationModuleService } from "../modules/registration/service.ts"
import type { RegistrationRecord } from "./registration-record.ts"

const PAGE = 50

/** Query of `GET /admin/registrations`. */
export const RegistrationQuery = z.object({
  state: RegistrationStateSchema.default("submitted"),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})

/** A line of the operator's queue; times are ISO 8601 in UTC. */
export interface RegistrationCard {
  id: string
  name: string | null
  kind: VendorKind | null
  province: string | null
  state: RegistrationState
  submitted_at: string | null
  updated_at: string
}

/** Registrations in a state, longest waiting first. */
export async function listRegistrations(
  container: MedusaContainer,
  { state, offset }: z.infer<typeof RegistrationQuery>,
): Promise<{ registrations: RegistrationCard[]; count: number }> {
  const [rows, count] = await container
    .resolve<RegistrationModuleService>(REGISTRATION_MODULE)
    .listAndCountRegistrations(
      { state },
      { order: { submitted_at: "ASC", updated_at: "ASC" }, skip: offset, take: PAGE },
    )
  return { registrations: (rows as unknown as RegistrationRecord[]).map(cardOf), count }
}

function cardOf({ id, identity, kind, place, state, submitted_at, updated_at }: RegistrationRecord) {
  return {
    id,
    name: identity?.legal_name ?? null,
    kind: kind?.kind ?? null,
    province: provinceByCode(place?.province_code ?? "")?.name.vi ?? null,
    state,
    submitted_at: submitted_at && new Date(submitted_at).toISOString(),
    updated_at: new Date(updated_at ?? 0).toISOString(),
  }
}
