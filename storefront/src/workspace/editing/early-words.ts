import { type RefObject, useEffect, useRef } from "react"

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/**
 * What was typed or chosen while the editor's script was still on its way: the fields show it, and the editor knows
 * nothing of it. Tells it so once it is alive. To be called after `useKeeper`, whose restored words come first.
 */
export function useEarlyWords(): RefObject<HTMLDivElement | null> {
  const editor = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (editor.current) void tellEarlyWords(editor.current)
  }, [])
  return editor
}

async function tellEarlyWords(editor: HTMLElement): Promise<void> {
  const fields = [...editor.querySelectorAll<Field>("input, textarea, select")]
  const early = fields.flatMap((field) => tellingOf(field) ?? [])
  for (const tell of early) {
    tell()
    // The editor answers between two of them: the next one builds on what it has learnt.
    await new Promise((resolve) => setTimeout(resolve))
  }
}

/** How the editor is told of a field's early words; nothing where there are none. */
function tellingOf(field: Field): (() => void) | undefined {
  if (field instanceof HTMLSelectElement) {
    const chosen = field.selectedIndex
    const first = [...field.options].findIndex((option) => option.defaultSelected)
    if (chosen === Math.max(first, 0)) return undefined
    return () => {
      field.selectedIndex = chosen
      field.dispatchEvent(new Event("change", { bubbles: true }))
    }
  }
  if (field instanceof HTMLInputElement && field.type === "file") {
    if (!field.files?.length) return undefined
    return () => field.dispatchEvent(new Event("change", { bubbles: true }))
  }
  if (field instanceof HTMLInputElement && (field.type === "radio" || field.type === "checkbox")) {
    const isChosen = field.checked && !field.defaultChecked
    const isLeft = field.type === "checkbox" && !field.checked && field.defaultChecked
    if (!isChosen && !isLeft) return undefined
    return () => {
      field.checked = isLeft
      field.click()
    }
  }
  const typed = field.value
  if (typed === field.defaultValue) return undefined
  field.value = field.defaultValue
  return () => {
    type(field, typed)
    field.dispatchEvent(new Event("input", { bubbles: true }))
  }
}

/** As a keyboard does: React listens at the element itself for what a script writes, and takes that for its own words. */
function type(field: HTMLInputElement | HTMLTextAreaElement, words: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(field, words)
}
