import { Button, Input } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import type { AdminRole } from "../../officer/admin-role.ts"
import type { AdminInvitation } from "../../officer/officer-draft.ts"
import { useWords } from "../use-words.ts"
import { Choice } from "./Choice.tsx"
import { Field } from "./Field.tsx"

/** Invites somebody to the admin with a role. */
export function InviteForm({
  isBusy,
  onSend,
}: {
  isBusy: boolean
  onSend: (invitation: AdminInvitation) => void
}) {
  const { officers: say } = useWords()
  const [role, setRole] = useState<AdminRole>("officer")
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onSend({ email: String(new FormData(event.currentTarget).get("email")), role })
  }
  return (
    <form onSubmit={send} className="flex max-w-xl flex-col gap-4">
      <Field label={say.email} id="email">
        <Input id="email" name="email" type="email" required maxLength={254} />
      </Field>
      <Field label={say.role} id="role">
        <Choice id="role" value={role} words={say.roles} onChoose={setRole} />
      </Field>
      <Button type="submit" size="small" className="self-start" disabled={isBusy}>
        {say.sendInvite}
      </Button>
    </form>
  )
}
