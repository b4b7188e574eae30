import { Button, Label, Textarea, usePrompt } from "@medusajs/ui"
import { useId, useState } from "react"
import { useWords } from "../use-words.ts"

interface Deed {
  label: string
  /** Cannot be done without words. */
  needsWords: boolean
  /** Asked before it is done. */
  sure?: { title: string; text: string }
  /** What fails is told elsewhere; the words stay then. */
  do: (words: string) => Promise<unknown>
}

/** A text field and what can be done with what is written in it. */
export function WithWords({ label, deeds, isBusy }: { label: string; deeds: Deed[]; isBusy: boolean }) {
  const [words, setWords] = useState("")
  const id = useId()
  const ask = usePrompt()
  const { common } = useWords()
  const done = async (deed: Deed) => {
    const { sure } = deed
    const isSure =
      !sure ||
      (await ask({
        title: sure.title,
        description: sure.text,
        confirmText: deed.label,
        cancelText: common.cancel,
      }))
    if (!isSure) return
    await deed.do(words.trim()).then(
      () => setWords(""),
      () => undefined,
    )
  }
  return (
    <div className="flex flex-col gap-2">
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      <Textarea id={id} rows={2} value={words} onChange={(event) => setWords(event.target.value)} />
      <div className="flex flex-wrap gap-2">
        {deeds.map((deed) => (
          <Button
            key={deed.label}
            size="small"
            variant={deed.sure ? "danger" : "secondary"}
            disabled={isBusy || (deed.needsWords && words.trim() === "")}
            onClick={() => done(deed)}
          >
            {deed.label}
          </Button>
        ))}
      </div>
    </div>
  )
}
