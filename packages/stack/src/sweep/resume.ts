import { setTimeout as wait } from "node:timers/promises"
import { pay, untilPlaced } from "./buying.ts"
import type { Begun, Scene } from "./deed.ts"

/** All must agree again so soon after the server is back. */
export const WHOLE_AGAIN_MS = 60_000
export const LOOK_MS = 1_000

/**
 * Who ordered goes on with it: checkouts are sent again and paid. It must go through, and be the group they were told
 * of. Answers what went wrong.
 */
export async function resume(scene: Scene): Promise<string[]> {
  const faults: string[] = []
  for (const one of scene.begun) {
    const fault = one.isGivenUp ? await orderAnew(scene, one) : await goOn(scene, one)
    if (fault) faults.push(fault)
  }
  return faults
}

/** Sends what nobody answered once more: it is done by then, or is done now. Answers what went wrong. */
export async function sendAgain({ unanswered }: Scene): Promise<string[]> {
  const faults: string[] = []
  for (const send of unanswered) {
    const { status, body } = await untilAnswered(send)
    if (status < 200 || status >= 300) faults.push(`sent again: ${status} ${JSON.stringify(body)}`)
  }
  return faults
}

async function goOn(scene: Scene, one: Begun): Promise<string | null> {
  const before = one.number
  const { status, body } = await again(scene, one)
  if (status !== 201) return `cart ${one.cart.id} can no longer be ordered: ${status} ${body?.code}`
  if (before !== null && body.number !== before) return `${before} has become ${body.number}`
  Object.assign(one, { number: body.number, token: body.token })
  if (!one.isPaid && body.redirect_url) await pay(scene, { ...one, redirect_url: body.redirect_url })
  if (await untilPlaced(scene.shop, one, WHOLE_AGAIN_MS)) return null
  return `${one.number} is ${one.method === "cash_on_delivery" ? "ordered" : "paid"} and does not stand`
}

/** What was given up ends, and its cart can be ordered in another way. */
async function orderAnew(scene: Scene, one: Begun): Promise<string | null> {
  const deadline = Date.now() + WHOLE_AGAIN_MS
  while (Date.now() < deadline) {
    const { status, body } = await again(scene, { ...one, method: "cash_on_delivery" })
    if (status === 201 && body.number !== one.number) return null
    await wait(LOOK_MS)
  }
  return `${one.number} was given up and does not end`
}

const again = ({ url }: Scene, { shopper, cart, method }: Begun) =>
  untilAnswered(() => shopper.checkOut(url, cart, method))

/** The last answer of a server that may still be starting. */
async function untilAnswered<Said extends { status: number }>(send: () => Promise<Said>): Promise<Said> {
  const deadline = Date.now() + WHOLE_AGAIN_MS
  while (true) {
    const answer = await send()
    if ((answer.status !== 0 && answer.status !== 503) || Date.now() > deadline) return answer
    await wait(LOOK_MS)
  }
}
