import type { NewReturn } from "@cho-ocop/contracts"
import { BackendProblem } from "../backend/backend-error.ts"
import { askReturn, sendReturnPhoto } from "../backend/orders.ts"
import { attemptOf } from "../forms/attempt.ts"
import { formText } from "../forms/form-text.ts"
import { readForm } from "../forms/read-form.ts"
import { orderPartTextsOf } from "../i18n/order-part.ts"
import { problemText } from "../i18n/problems.ts"
import { pathOf } from "../paths.ts"
import { seeOther } from "../privacy.ts"
import type { Visit } from "../visit.ts"
import { type FoundPart, findPart } from "./find-part.ts"
import { returnable } from "./returnable.ts"

/** A form of the shop takes 16 MB in all. */
const PHOTOS_MAX = 3

export interface ReturnView extends FoundPart {
  status: number
  /** What was chosen, by line. */
  quantities: Record<string, number>
  reason: string
  /** Names this form, so that sent twice it asks once. */
  attempt: string
  /** Id of the faulty field, and what is wrong with it. */
  problems: { field: string; text: string }[]
  obstacle: string | null
}

/** Name of the field that holds how many of a line go back. */
export const quantityField = (lineId: string) => `quantity.${lineId}`

const NOTHING = { status: 200, quantities: {}, reason: "", problems: [], obstacle: null }

/** Shows the form, or sends the request and leads back to the order. Null for a stranger's part. */
export async function visitReturn(
  visit: Visit & { params: { part?: string } },
): Promise<ReturnView | Response | null> {
  const found = await findPart(visit.cookies, visit.params.part)
  if (!found) return null
  const view = { ...found, ...NOTHING, attempt: crypto.randomUUID() }
  if (visit.request.method !== "POST") return view
  const { locale } = visit.locals
  const typed = readReturn(await readForm(visit.request), found)
  const problems = faultsOf(typed, orderPartTextsOf(locale).returnPage.faults)
  if (problems.length > 0) return { ...view, ...typed, status: 422, problems }
  try {
    await send(found, typed)
    return seeOther(pathOf("order", locale, { number: found.key.number }))
  } catch (error) {
    if (!(error instanceof BackendProblem)) throw error
    return { ...view, ...typed, status: error.status, ...wordsOf(error, visit) }
  }
}

interface TypedReturn {
  quantities: Record<string, number>
  reason: string
  photos: File[]
  attempt: string
}

function readReturn(form: FormData, { parcel }: FoundPart): TypedReturn {
  const { items } = returnable(parcel)
  const quantities = (items.length > 0 ? items : parcel.items).map(({ id, quantity }) => {
    const typed = Number(formText(form, quantityField(id)) || 0)
    return [id, Number.isInteger(typed) ? Math.min(Math.max(typed, 0), quantity) : 0] as const
  })
  const photos = form.getAll("photos").filter((file) => file instanceof File && file.size > 0) as File[]
  return {
    quantities: Object.fromEntries(quantities),
    reason: formText(form, "reason"),
    photos,
    attempt: attemptOf(form) || crypto.randomUUID(),
  }
}

type Faults = ReturnType<typeof orderPartTextsOf>["returnPage"]["faults"]

function faultsOf({ quantities, reason, photos }: TypedReturn, faults: Faults): ReturnView["problems"] {
  const [first] = Object.keys(quantities)
  const isNothing = Object.values(quantities).every((quantity) => quantity === 0)
  return [
    ...(isNothing && first ? [{ field: quantityField(first), text: faults.lines }] : []),
    ...(reason === "" ? [{ field: "reason", text: faults.reason }] : []),
    ...(photos.length > PHOTOS_MAX ? [{ field: "photos", text: faults.tooManyPhotos }] : []),
  ]
}

async function send(
  { key, part }: FoundPart,
  { quantities, reason, photos, attempt }: TypedReturn,
): Promise<void> {
  const kept = []
  for (const photo of photos) kept.push(await sendReturnPhoto(key, photo))
  const lines: NewReturn["lines"] = Object.entries(quantities)
    .filter(([, quantity]) => quantity > 0)
    .map(([line_id, quantity]) => ({ line_id, quantity }))
  await askReturn(key, part, { body: { lines, reason, photos: kept }, attempt })
}

function wordsOf(error: BackendProblem, { locals: { locale } }: Visit) {
  const { faults, closed } = orderPartTextsOf(locale).returnPage
  const { code } = error.problem
  if (code === "file_type_refused" || code === "file_too_large")
    return { problems: [{ field: "photos", text: faults.photos }] }
  return { obstacle: code === "not_possible_now" ? closed : problemText(locale, code) }
}
