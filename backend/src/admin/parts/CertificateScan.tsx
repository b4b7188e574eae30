import { Button, Input, Text, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { type FormEvent, useId } from "react"
import type { CertificateFile } from "../../certificate/certificate-file.ts"
import { sendFile } from "../call.ts"
import { faultText } from "../fault-text.ts"
import { useWords } from "../use-words.ts"
import { EvidenceViewer } from "./EvidenceViewer.tsx"
import { Field } from "./Field.tsx"

/** The paper itself: to look at, and to send until somebody has verified it. */
export function CertificateScan({ certificate: { id, scan, evidence } }: { certificate: CertificateFile }) {
  const say = useWords()
  const { certificates: words, common } = say
  const inputId = useId()
  const queries = useQueryClient()
  const address = `certificates/${id}/scan`
  const send = useMutation({
    mutationFn: (file: File) => sendFile(`${address}?${new URLSearchParams({ name: file.name })}`, file),
    onSuccess: () => {
      toast.success(common.saved)
      return queries.invalidateQueries({ queryKey: ["certificates"] })
    },
    onError: (error) =>
      toast.error(common.notSaved, { description: faultText(error, say), duration: 15_000 }),
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const file = new FormData(event.currentTarget).get("scan")
    if (file instanceof File) send.mutate(file)
  }
  return (
    <div className="flex flex-col gap-4">
      {scan ? (
        <div className="flex flex-col gap-2">
          <Text className="break-words">{scan.name}</Text>
          <EvidenceViewer address={`/admin/${address}`} file={scan} />
        </div>
      ) : (
        <Text className="text-ui-fg-subtle">{words.noScan}</Text>
      )}
      {evidence === "unverified" && (
        <form onSubmit={submit} className="flex max-w-xl flex-col gap-2">
          <Field label={words.scan} id={inputId}>
            <Input id={inputId} name="scan" type="file" accept="application/pdf,image/*" required />
          </Field>
          <Button
            type="submit"
            size="small"
            variant="secondary"
            className="self-start"
            disabled={send.isPending}
          >
            {words.sendScan}
          </Button>
        </form>
      )}
    </div>
  )
}
