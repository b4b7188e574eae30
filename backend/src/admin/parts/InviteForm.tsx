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
  const [email, setEmail] = useState("")
  const [role, setRole] = useState<AdminRole>("officer")
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onSend({ email, role })
  }
  return (
    <form onSubmit={send} className="flex max-w-xl flex-col gap-4">
      <Field label={say.email} id="email">
        <Input
          id="email"
          inputMode="email"
          autoComplete="off"
          maxLength={254}
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
      </Field>
      <Field label={say.role} id="role">
        <Choice id="role" value={role} words={say.roles} onChoose={setRole} />
      </Field>
      <Button type="submit" size="small" className="self-start" disabled={isBusy || email.trim() === ""}>
        {say.sendInvite}
      </Button>
    </form>
  )
}
