import { SHIPPING_ZONES, ShippingRates, type ShippingZone } from "@cho-ocop/contracts"
import { findShipping, removeShipping, saveShipping } from "../../backend/vendor-shop.ts"
import { formText } from "../../forms/form-text.ts"
import { type FormView, FRESH, sendForm } from "../../forms/form-view.ts"
import { readForm } from "../../forms/read-form.ts"
import { pathOf } from "../../paths.ts"
import { seeOther } from "../../privacy.ts"
import type { OwnVisit } from "../../visit.ts"
import { sessionOf } from "../session.ts"

/** Lines that each zone of the form has; those left empty count for nothing. */
const LINES = 4

interface Line {
  up_to: string
  fee: string
}

export interface ShippingView extends FormView {
  isOwn: boolean
  /** The market's flat price of a parcel, đồng. */
  marketFee: number
  zones: Record<ShippingZone, Line[]>
  freeFrom: string
  pickUp: { isOffered: boolean; address: string; hours: { vi: string; en: string } }
}

/** Shows the rates as a form of so many lines for each zone, saves them, or goes back to the market's price. */
export async function visitShipping(visit: OwnVisit): Promise<ShippingView | Response> {
  const { locale } = visit.locals
  const { token } = sessionOf(visit.locals)
  const { is_own: isOwn, market_fee: marketFee, ...kept } = await findShipping(token)
  if (visit.request.method !== "POST") return { ...FRESH, isOwn, marketFee, ...shownOf(kept) }
  const form = await readForm(visit.request)
  if (formText(form, "intent") === "use_market_rate") {
    await removeShipping(token)
    return seeOther(`${pathOf("workspace/shipping", locale)}?saved`)
  }
  const typed = typedIn(form)
  const sent = await sendForm(locale, ShippingRates, ratesOf(typed), (body) => saveShipping(token, body))
  if (sent.ok) return seeOther(`${pathOf("workspace/shipping", locale)}?saved`)
  return { ...sent.view, isOwn, marketFee, ...typed }
}

type Typed = Pick<ShippingView, "zones" | "freeFrom" | "pickUp">

function typedIn(form: FormData): Typed {
  const lineOf = (zone: ShippingZone, index: number): Line => ({
    up_to: formText(form, `zones.${zone}.${index}.up_to`),
    fee: formText(form, `zones.${zone}.${index}.fee`),
  })
  return {
    zones: ofZones((zone) => Array.from({ length: LINES }, (_, index) => lineOf(zone, index))),
    freeFrom: formText(form, "free_from"),
    pickUp: {
      isOffered: form.has("pick_up"),
      address: formText(form, "pick_up.address"),
      hours: { vi: formText(form, "pick_up.hours.vi"), en: formText(form, "pick_up.hours.en") },
    },
  }
}

function shownOf({ zones, free_from, pick_up }: ShippingRates): Typed {
  return {
    zones: ofZones((zone) => {
      const lines = (zones[zone] ?? []).map(({ up_to, fee }) => ({
        up_to: String(up_to ?? ""),
        fee: String(fee),
      }))
      const empty = Math.max(LINES - lines.length, 0)
      return [...lines, ...Array.from({ length: empty }, () => ({ up_to: "", fee: "" }))]
    }),
    freeFrom: String(free_from ?? ""),
    pickUp: {
      isOffered: pick_up !== null,
      address: pick_up?.address ?? "",
      hours: pick_up?.hours ?? { vi: "", en: "" },
    },
  }
}

function ratesOf({ zones, freeFrom, pickUp }: Typed): ShippingRates {
  const stepsOf = (zone: ShippingZone) =>
    zones[zone]
      .filter(({ up_to, fee }) => up_to !== "" || fee !== "")
      .map(({ up_to, fee }) => ({ up_to: up_to === "" ? null : wholeNumber(up_to), fee: wholeNumber(fee) }))
  const orNone = (zone: ShippingZone) => {
    const steps = stepsOf(zone)
    return steps.length > 0 ? steps : null
  }
  const { isOffered, address, hours } = pickUp
  return {
    zones: {
      same_province: orNone("same_province"),
      same_region: orNone("same_region"),
      country: stepsOf("country"),
    },
    free_from: freeFrom === "" ? null : wholeNumber(freeFrom),
    pick_up: isOffered ? { address, hours } : null,
  }
}

/** People write 25.000 as well as 25000. */
function wholeNumber(typed: string): number {
  const digits = typed.replace(/[\s.,]/g, "")
  return digits === "" ? Number.NaN : Number(digits)
}

function ofZones<Value>(of: (zone: ShippingZone) => Value): Record<ShippingZone, Value> {
  const entries = SHIPPING_ZONES.map((zone) => [zone, of(zone)])
  return Object.fromEntries(entries) as Record<ShippingZone, Value>
}
