import { randomUUID } from "node:crypto"
import { approve, findSubmitted, linkMailedTo, operator } from "./operator.ts"
import { newProducer, PHOTO, type Producer } from "./register.ts"
import { settings } from "./settings.ts"
import type { Language } from "./words.ts"

/** A producer with an account. */
interface Registrant extends Producer {
  /** Asks the workspace's own API for the producer. */
  ask: Ask
}

/** A producer whose shop is open, with one product on sale. */
export interface Seller extends Registrant {
  vendorId: string
  /** Name of the product in the addresses of the shop. */
  product: string
}

type Ask = <Answer = void>(path: string, body?: object | Buffer) => Promise<Answer>

interface Goods {
  kind: "cooperative" | "household"
  /** Of one unit, đồng. */
  price: number
}

const STEPS = {
  representative: {
    name: "Lò Thị Mai",
    position: "Giám đốc",
    personal_number: "014185000123",
    phone: "0912 345 678",
  },
  place: { province_code: "22", commune_code: "06652", street: "Thôn 3" },
  contact: { name: "Lò Thị Mai", phone: "0912 345 678", email: "", website: "" },
  products: { sets: [11], description: "Chè", recognised: false },
  bank: { bank_bin: "970405", account_number: "0123456789", holder: "LO THI MAI" },
}

/** Opens a shop that sells one product. */
export async function openSeller({ kind, price }: Goods): Promise<Seller> {
  const producer = await openByProgram(kind, "vi")
  const product = await sell(producer.ask, price, `Chè ${producer.legalName.slice(-8)}`)
  const { vendor } = await producer.ask<{ vendor: { id: string } }>("me")
  return { ...producer, product, vendorId: vendor.id }
}

/** Opens a shop that sells nothing yet. */
export async function openByProgram(kind: Goods["kind"], locale: Language): Promise<Registrant> {
  const producer = await registerByProgram(kind, locale)
  await approve(await findSubmitted(producer.legalName))
  return producer
}

/** Registers as `register` does on the pages, which have journeys of their own. */
export async function registerByProgram(kind: Goods["kind"], locale: Language): Promise<Registrant> {
  const producer = newProducer()
  await send("/vendor/registrations", { email: producer.email, locale })
  const link = await linkMailedTo(producer.email)
  const token = new URLSearchParams(link.split("?")[1]).get("token")
  const signedIn = await send<{ token: string }>("/vendor/invitations/accept", {
    token,
    name: producer.name,
    password: producer.password,
  })
  const ask: Ask = (path, body) => send(`/vendor/${path}`, body, signedIn.token)
  await fillIn(ask, kind, producer.legalName)
  return { ...producer, ask }
}

async function fillIn(ask: Ask, kind: Goods["kind"], legal_name: string): Promise<void> {
  const isRegistered = kind === "cooperative"
  const identity = {
    legal_name,
    tax_code: isRegistered ? "0100109106" : "",
    registration_number: isRegistered ? "140607000012" : "",
    registered_on: "",
    registered_by: "",
  }
  for (const [step, fields] of Object.entries({
    kind: { kind },
    identity,
    ...STEPS,
  })) {
    await ask(`registration/steps/${step}`, fields)
  }
  for (const paper of ["identity_card", "registration", "food_safety"]) {
    const file = new URLSearchParams({ kind: paper, name: PHOTO.name, upload_id: randomUUID() })
    await ask(`registration/evidence-files?${file}`, PHOTO.buffer)
  }
  const { registration } = await ask<{
    registration: { consents: { kind: string; version: string }[] }
  }>("registration")
  for (const { kind: consent, version } of registration.consents) {
    await ask("registration/consents", { kind: consent, version, given: true })
  }
  await ask("registration/submit", {})
}

/** Puts one product on sale, which the operator approves. Answers its handle. */
async function sell(ask: Ask, price: number, name: string): Promise<string> {
  const draft = {
    name: { vi: name, en: "" },
    set: 11,
    place: { province_code: "22", commune_code: "06652" },
    description: { vi: "Hái một tôm hai lá.", en: "" },
    variants: [{ id: null, title: { vi: "Gói 100 g", en: "" }, weight: 100, price, stock: 50 }],
  }
  const { product } = await ask<{ product: { id: string } }>("products", { key: randomUUID(), draft })
  await ask("products/submit", { ids: [product.id] })
  const { reviews } = await operator.client.fetch<{ reviews: { id: string; product_id: string }[] }>(
    "/admin/reviews",
  )
  const ids = reviews.filter(({ product_id }) => product_id === product.id).map(({ id }) => id)
  await operator.client.fetch("/admin/reviews/approve", { method: "POST", body: { ids } })
  const sold = await ask<{ product: { handle: string } }>(`products/${product.id}`)
  return sold.product.handle
}

/** Throws where the backend does not do as it is asked. */
async function send<Answer = void>(path: string, body?: object | Buffer, token?: string): Promise<Answer> {
  const isFile = Buffer.isBuffer(body)
  const response = await fetch(settings.BACKEND_URL + path, {
    method: body ? "POST" : "GET",
    headers: {
      "content-type": isFile ? "application/octet-stream" : "application/json",
      "idempotency-key": randomUUID(),
      ...(token && { authorization: `Bearer ${token}` }),
    },
    ...(body && { body: isFile ? new Uint8Array(body) : JSON.stringify(body) }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`)
  return (text ? JSON.parse(text) : undefined) as Answer
}
