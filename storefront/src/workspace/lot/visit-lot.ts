import {
  CorrectEvent,
  type LabelBatch,
  PrintLabels,
  RecallReason,
  RecordEvent,
  type WorkspaceLotResponse,
} from "@cho-ocop/contracts"
import type { z } from "zod"
import { isProblem } from "../../backend/backend-error.ts"
import {
  correctEvent,
  findWorkspaceLot,
  listLabels,
  printLabels,
  recallLot,
  recordEvent,
} from "../../backend/vendor-lots.ts"
import { formText } from "../../forms/form-text.ts"
import { type FormView, FRESH, sendForm } from "../../forms/form-view.ts"
import { readForm } from "../../forms/read-form.ts"
import { pathOf } from "../../paths.ts"
import { seeOther } from "../../privacy.ts"
import type { OwnVisit } from "../../visit.ts"
import { sessionOf } from "../session.ts"
import { typedAmount, typedHappening } from "./typed-lot.ts"

/** What can be recorded of a lot once it is open. */
export const LATER_KINDS = ["tested", "packed", "shipped", "arrived"] as const
type LaterKind = (typeof LATER_KINDS)[number]

export interface LotView extends FormView, WorkspaceLotResponse {
  batches: LabelBatch[]
  /** What is to be recorded next, once it was chosen. */
  add: LaterKind | null
  /** The form that was refused, by its deed. */
  refused: string
  typed: (field: string) => string
}

/** Where on the page the outcome of a deed stands. */
const SHOWN_AFTER: Partial<Record<string, string>> = { recall: "#recalled", print: "?done#batches" }

/** Shows a lot, or carries out one deed: `record`, `correct`, `print`, `recall`; null where there is no such lot. */
export async function visitLot(visit: OwnVisit, id: string): Promise<LotView | Response | null> {
  const { locale } = visit.locals
  const { token } = sessionOf(visit.locals)
  try {
    if (visit.request.method !== "POST") {
      const add = laterKindOf(visit.url.searchParams.get("add"))
      return await viewOf(token, id, { ...FRESH, add, refused: "", typed: () => "" })
    }
    const form = await readForm(visit.request)
    const refused = await carryOut(visit, id, form)
    const deed = formText(form, "intent")
    const here = pathOf("workspace/lot", locale, { lot_id: id })
    if (!refused) return seeOther(here + (SHOWN_AFTER[deed] ?? "?done"))
    const add = deed === "record" ? laterKindOf(formText(form, "kind")) : null
    return await viewOf(token, id, {
      ...refused,
      add,
      refused: deed,
      typed: (field) => formText(form, field),
    })
  } catch (error) {
    if (isProblem(error, "not_found")) return null
    throw error
  }
}

async function viewOf(
  token: string,
  id: string,
  view: Omit<LotView, keyof WorkspaceLotResponse | "batches">,
): Promise<LotView> {
  const [told, batches] = await Promise.all([findWorkspaceLot(token, id), listLabels(token, id)])
  return { ...view, ...told, batches }
}

async function carryOut({ locals }: OwnVisit, id: string, form: FormData): Promise<FormView | null> {
  const { locale } = locals
  const { token } = sessionOf(locals)
  const send = async <Schema extends z.ZodType>(
    schema: Schema,
    given: z.input<Schema>,
    change: (given: z.input<Schema>) => Promise<unknown>,
  ) => {
    const sent = await sendForm(locale, schema, given, change)
    return sent.ok ? null : sent.view
  }
  switch (formText(form, "intent")) {
    case "record":
      return send(RecordEvent, typedEvent(form), (event) => recordEvent(token, id, event))
    case "correct": {
      const reason = formText(form, "reason") === "did_not_occur" ? "did_not_occur" : "incorrect_data"
      const given = { event_id: formText(form, "event_id"), reason, note: formText(form, "note") } as const
      return send(CorrectEvent, given, (correction) => correctEvent(token, id, correction))
    }
    case "print":
      return send(PrintLabels, typedLabels(form), (labels) => printLabels(token, id, labels))
    case "recall":
      return send(RecallReason, { vi: formText(form, "vi"), en: formText(form, "en") }, (reason) =>
        recallLot(token, id, reason),
      )
    default:
      return null
  }
}

function typedEvent(form: FormData): z.input<typeof RecordEvent> {
  const told = { ...typedHappening(form), replaces: formText(form, "replaces") || null }
  const partner = formText(form, "partner")
  switch (laterKindOf(formText(form, "kind"))) {
    case "tested": {
      const result = formText(form, "result") === "failed" ? "failed" : "passed"
      return { kind: "tested", laboratory: partner, result, ...told }
    }
    case "shipped":
      return { kind: "shipped", recipient: partner, ...told }
    case "arrived":
      return { kind: "arrived", sales_point: partner, ...told }
    default:
      return { kind: "packed", ...told }
  }
}

function typedLabels(form: FormData): z.input<typeof PrintLabels> {
  const { sheet, barcode } = PrintLabels.shape
  return {
    sheet: sheet.catch("a4_21").parse(formText(form, "sheet")),
    barcode: barcode.catch("none").parse(formText(form, "barcode")),
    count: typedAmount(formText(form, "count")),
    serials: form.has("serials"),
  }
}

function laterKindOf(given: string | null): LaterKind | null {
  return LATER_KINDS.find((kind) => kind === given) ?? null
}
