import { AddItem, PromotionCode, SetQuantity } from "@cho-ocop/contracts"
import { attemptOf } from "../forms/attempt.ts"
import { formText } from "../forms/form-text.ts"

/**
 * What a form of the cart asks for. `typed` is the quantity as the shopper wrote it, to show it again; `attempt` names
 * one press of the button and is empty without scripts.
 */
export type CartCommand =
  | { do: "add"; variantId: string; quantity: number; typed: string; attempt: string }
  | { do: "set"; itemId: string; quantity: number; typed: string }
  | { do: "remove"; itemId: string }
  | { do: "reject"; code: "quantity_invalid"; typed: string; variantId?: string; itemId?: string }
  | { do: "enter_code"; code: string }
  | { do: "forget_code"; code: string }
  | { do: "reject"; code: "bad_request" }

const WHOLE_NUMBER = /^\d{1,6}$/
const ITEM_ID = /^[\w-]{1,64}$/

/**
 * Reads one of the cart's forms: `action` is `add` (with `variant_id`, and `attempt` to add once), `set` or `remove` (with `item_id`), `enter_code`
 * or `forget_code` (with `code`).
 */
export function readCartForm(form: FormData): CartCommand {
  const action = formText(form, "action")
  if (action === "add") return readAdd(form)
  if (action === "enter_code" || action === "forget_code") {
    const read = PromotionCode.safeParse({ code: formText(form, "code") })
    return read.success ? { do: action, code: read.data.code } : { do: "reject", code: "bad_request" }
  }
  const itemId = formText(form, "item_id")
  if (!ITEM_ID.test(itemId)) return { do: "reject", code: "bad_request" }
  if (action === "remove") return { do: "remove", itemId }
  if (action === "set") return readSet(form, itemId)
  return { do: "reject", code: "bad_request" }
}

function readAdd(form: FormData): CartCommand {
  const variantId = formText(form, "variant_id")
  if (!AddItem.shape.variant_id.safeParse(variantId).success) return { do: "reject", code: "bad_request" }
  const typed = formText(form, "quantity")
  const quantity = readQuantity(typed)
  if (quantity === null) return { do: "reject", code: "quantity_invalid", typed, variantId }
  return { do: "add", variantId, quantity, typed, attempt: attemptOf(form) }
}

function readSet(form: FormData, itemId: string): CartCommand {
  const typed = formText(form, "quantity")
  const quantity = readQuantity(typed)
  if (quantity === null) return { do: "reject", code: "quantity_invalid", typed, itemId }
  return { do: "set", itemId, quantity, typed }
}

/** A whole number from 1 to `QUANTITY_MAX`, else `null`: "0.5", "-1", "1e9" and "" are none. */
function readQuantity(typed: string): number | null {
  if (!WHOLE_NUMBER.test(typed)) return null
  const checked = SetQuantity.safeParse({ quantity: Number(typed) })
  return checked.success ? checked.data.quantity : null
}
