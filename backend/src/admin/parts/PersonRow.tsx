import { Button, Text, usePrompt } from "@medusajs/ui"
import type { AdminPerson } from "../../officer/read-people.ts"
import type { Change } from "../use-change.ts"
import { useWords } from "../use-words.ts"

/** Somebody of the admin, and the button that gives the other role. */
export function PersonRow({
  person: { id, email, name, role },
  change,
}: {
  person: AdminPerson
  change: Change
}) {
  const { officers: say, common } = useWords()
  const ask = usePrompt()
  const other = role === "operator" ? "officer" : "operator"
  const give = async () => {
    const isSure = await ask({
      title: say.sure[other],
      description: say.sureText(email),
      confirmText: say.make[other],
      cancelText: common.cancel,
    })
    if (isSure) change.mutate({ path: `officers/${id}`, body: { role: other } })
  }
  return (
    <li className="flex flex-wrap items-center justify-between gap-2 py-3">
      <div className="min-w-0">
        <Text weight="plus" className="break-words">
          {email}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {[say.roles[role], name].filter(Boolean).join(" · ")}
        </Text>
      </div>
      <Button size="small" variant="secondary" disabled={change.isPending} onClick={give}>
        {say.make[other]}
      </Button>
    </li>
  )
}
