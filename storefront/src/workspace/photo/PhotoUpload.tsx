import type { Locale, VendorPicture } from "@cho-ocop/contracts"
import { type ChangeEvent, useEffect, useRef, useState } from "react"
import { goodsTextsOf } from "../../i18n/workspace-goods.ts"
import { faultOf, PHOTO_KINDS, type PhotoFault, sendPhoto } from "./send-photo.ts"

interface Props {
  locale: Locale
  /** How many more may be added. */
  room: number
  onPhoto: (picture: VendorPicture) => void
  signInPath: string
}

interface Sending {
  id: string
  file: File
  share: number
  state: "sending" | "lost" | "signed_out" | PhotoFault
}

const RETRIED = ["lost", "signed_out"]

/** Takes photos from the camera or the device and sends each at once; where the line drops, it is sent again. */
export function PhotoUpload({ locale, room, onPhoto, signInPath }: Props) {
  const texts = goodsTextsOf(locale).photos
  const [sendings, setSendings] = useState<Sending[]>([])
  const latest = useRef(sendings)
  latest.current = sendings

  const show = (id: string, change: Partial<Sending>) =>
    setSendings((all) => all.map((one) => (one.id === id ? { ...one, ...change } : one)))
  const drop = (id: string) => setSendings((all) => all.filter((one) => one.id !== id))

  async function send({ id, file }: Pick<Sending, "id" | "file">) {
    show(id, { state: "sending", share: 0 })
    const reply = await sendPhoto(file, (share) => show(id, { share }))
    if (!reply.ok) return show(id, { state: reply.reason })
    drop(id)
    onPhoto(reply.picture)
  }
  const again = useRef(send)
  again.current = send

  function choose({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const files = [...(currentTarget.files ?? [])].slice(0, room)
    const begun = files.map(
      (file): Sending => ({ id: crypto.randomUUID(), file, share: 0, state: faultOf(file) ?? "sending" }),
    )
    setSendings((all) => [...all, ...begun])
    for (const one of begun) if (one.state === "sending") void send(one)
    currentTarget.value = ""
  }

  useEffect(() => {
    const resume = () => {
      for (const one of latest.current) if (one.state === "lost") void again.current(one)
    }
    window.addEventListener("online", resume)
    return () => window.removeEventListener("online", resume)
  }, [])

  return (
    <div className="photo-upload">
      <div className="form-actions">
        <label className="button">
          {texts.take}
          <input
            className="visually-hidden"
            type="file"
            accept={PHOTO_KINDS.join(",")}
            capture="environment"
            onChange={choose}
          />
        </label>
        <label className="button quiet">
          {texts.pick}
          <input
            className="visually-hidden"
            type="file"
            accept={PHOTO_KINDS.join(",")}
            multiple
            onChange={choose}
          />
        </label>
      </div>
      <ul aria-live="polite">
        {sendings.map((one) => (
          <li key={one.id}>
            <span className="file-name">{one.file.name}</span>
            <SendingState locale={locale} sending={one} />
            {one.state === "signed_out" && (
              <a href={signInPath} target="_blank" rel="noreferrer">
                {goodsTextsOf(locale).saving.signIn}
              </a>
            )}
            <span className="form-actions">
              {RETRIED.includes(one.state) && (
                <button type="button" className="button quiet" onClick={() => void send(one)}>
                  {texts.retry}
                </button>
              )}
              {one.state !== "sending" && (
                <button type="button" className="button quiet" onClick={() => drop(one.id)}>
                  {texts.discard}
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function SendingState({ locale, sending: { state, share, file } }: { locale: Locale; sending: Sending }) {
  const { photos: texts, saving } = goodsTextsOf(locale)
  if (state === "sending") {
    const told = share < 1 ? texts.sending(Math.floor(share * 100)) : texts.preparing
    return (
      <>
        <progress max={1} value={share} aria-label={file.name} />
        <span>{told}</span>
      </>
    )
  }
  if (state === "lost")
    return (
      <span className="problem">
        {texts.lost} {texts.lostRetry}
      </span>
    )
  return <span className="problem">{state === "signed_out" ? saving.signed_out : texts[state]}</span>
}
