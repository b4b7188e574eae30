import { Button, Label, Textarea } from "@medusajs/ui"
import { useId, useState } from "react"

interface Deed {
  label: string
  /** Cannot be done without words. */
  needsWords: boolean
  isDangerous?: boolean
  do: (words: string) => void
}

/** A text field and what can be done with what is written in it. */
export function WithWords({ label, deeds, isBusy }: { label: string; deeds: Deed[]; isBusy: boolean }) {
  const [words, setWords] = useState("")
  const id = useId()
  const done = (deed: Deed) => {
    deed.do(words.trim())
    setWords("")
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
            variant={deed.isDangerous ? "danger" : "secondary"}
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
