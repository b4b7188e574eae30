import { type FormEvent, useState } from "react"
import { type SignIn as Outcome, signIn } from "./ask-market.ts"
import { useChecklistWords } from "./use-checklist-words.ts"

/** Opens the officer's session here, so that nobody has to leave a half-filled visit for it. */
export function SignIn({ lead, onDone }: { lead: string | undefined; onDone: () => void }) {
  const say = useChecklistWords()
  const [outcome, setOutcome] = useState<Outcome>()
  const [isBusy, setIsBusy] = useState(false)
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    setIsBusy(true)
    const came = await signIn(String(given.get("email")), String(given.get("password")))
    setIsBusy(false)
    setOutcome(came)
    if (came === "done") onDone()
  }
  const fault = {
    wrong: say.wrongLogin,
    further_step: say.furtherStep,
    no_line: say.noLineToSignIn,
    done: "",
  }
  return (
    <form className="card" onSubmit={send}>
      <h2>{say.signIn}</h2>
      {lead && <p>{lead}</p>}
      {outcome && outcome !== "done" && <p role="alert">{fault[outcome]}</p>}
      <label className="field">
        {say.email}
        <input name="email" type="email" autoComplete="username" required />
      </label>
      <label className="field">
        {say.password}
        <input name="password" type="password" autoComplete="current-password" required />
      </label>
      <button type="submit" disabled={isBusy}>
        {say.signIn}
      </button>
    </form>
  )
}
