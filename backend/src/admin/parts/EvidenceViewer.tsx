import type { EvidenceFile } from "@cho-ocop/contracts"
import { Button, Text } from "@medusajs/ui"
import { useEffect, useState } from "react"
import { useWords } from "../use-words.ts"

type ShownFile = Pick<EvidenceFile, "name" | "type">

const SHOWN_AS_PICTURE: readonly string[] = ["image/jpeg", "image/png", "image/webp"]

/** Shows one evidence file when asked; a picture type that browsers do not show is offered to be saved. */
export function EvidenceViewer({ address, file }: { address: string; file: ShownFile }) {
  const [isOpen, setIsOpen] = useState(false)
  const { common, registrations: say } = useWords()
  return (
    <div className="flex flex-col items-start gap-2">
      <Button size="small" variant="secondary" onClick={() => setIsOpen(!isOpen)} aria-expanded={isOpen}>
        {isOpen ? common.close : say.lookAtIt}
      </Button>
      {isOpen && <Content address={address} file={file} />}
    </div>
  )
}

function Content({ address, file }: { address: string; file: ShownFile }) {
  const [url, setUrl] = useState<string>()
  const [isUnreadable, setIsUnreadable] = useState(false)
  const { common, registrations: say } = useWords()
  useEffect(() => {
    let made: string | undefined
    fetch(address)
      .then((answer) => (answer.ok ? answer.blob() : Promise.reject(new Error(`${answer.status}`))))
      .then((blob) => {
        made = URL.createObjectURL(new Blob([blob], { type: file.type }))
        setUrl(made)
      })
      .catch(() => setIsUnreadable(true))
    return () => {
      if (made) URL.revokeObjectURL(made)
    }
  }, [address, file.type])
  if (isUnreadable) return <Text className="text-ui-fg-error">{say.unreadable}</Text>
  if (!url) return <Text className="text-ui-fg-subtle">{common.loading}</Text>
  if (SHOWN_AS_PICTURE.includes(file.type)) {
    return <img src={url} alt={file.name} className="max-h-[80vh] max-w-full rounded border" />
  }
  if (file.type === "application/pdf") {
    return <iframe src={url} title={file.name} className="h-[80vh] w-full rounded border" />
  }
  return (
    <a href={url} download={file.name} className="text-ui-fg-interactive-hover">
      {say.saveFile(file.name)}
    </a>
  )
}
