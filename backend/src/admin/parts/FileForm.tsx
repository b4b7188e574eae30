import { Button, Input, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { type FormEvent, useId } from "react"
import { sendFile } from "../call.ts"
import { faultText } from "../fault-text.ts"
import { useWords } from "../use-words.ts"
import { Field } from "./Field.tsx"

/** Sends one file below an address of the admin; what is shown below `queryKey` is read anew. */
export function FileForm({
  label,
  submit,
  accept,
  address,
  queryKey,
}: {
  label: string
  submit: string
  accept: string
  address: string
  queryKey: readonly string[]
}) {
  const say = useWords()
  const id = useId()
  const queries = useQueryClient()
  const send = useMutation({
    mutationFn: (file: File) => sendFile(`${address}?${new URLSearchParams({ name: file.name })}`, file),
    onSuccess: () => {
      toast.success(say.common.saved)
      return queries.invalidateQueries({ queryKey })
    },
    onError: (error) =>
      toast.error(say.common.notSaved, { description: faultText(error, say), duration: 15_000 }),
  })
  const submitFile = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const file = new FormData(event.currentTarget).get("file")
    if (file instanceof File) send.mutate(file)
  }
  return (
    <form onSubmit={submitFile} className="flex max-w-xl flex-col gap-2">
      <Field label={label} id={id}>
        <Input id={id} name="file" type="file" accept={accept} required />
      </Field>
      <Button type="submit" size="small" variant="secondary" className="self-start" disabled={send.isPending}>
        {submit}
      </Button>
    </form>
  )
}
