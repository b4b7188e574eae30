import { startPayosStandIn } from "@cho-ocop/payment-payos/stand-in"
import { startVnpayStandIn } from "@cho-ocop/payment-vnpay/stand-in"
import type { Family } from "../family.ts"

const PAYOS = { clientId: "sweep", apiKey: "api key of the sweep", checksumKey: "checksum key of the sweep" }
const VNPAY = { tmnCode: "SWEEP001", secureSecret: "secure secret of the sweep" }
/** A dead shop is told again soon. */
const REPEATS = { times: 60, everyMs: 1000 }

/** Money that a gateway took for a payment, as its own book has it; amounts in đồng. */
export interface TakenMoney {
  gateway: "payos" | "vnpay"
  reference: string
  taken: number
  givenBack: number
}

/** Gateways that outlive the backend. */
export interface StandIns {
  /** What the backend is given to reach them. */
  variables: Record<string, string>
  taken: () => TakenMoney[]
  pay: (page: string) => Promise<unknown>
  decline: (page: string) => Promise<unknown>
}

/** Starts both, and has them tell the backend at this address. */
export async function startStandIns(family: Family, backendUrl: string): Promise<StandIns> {
  const noticesTo = (gateway: string) => ({
    port: 0,
    noticeUrl: `${backendUrl}/payment-notices/${gateway}`,
    repeats: REPEATS,
  })
  const payos = await startPayosStandIn({ ...PAYOS, ...noticesTo("payos") })
  const vnpay = await startVnpayStandIn({ ...VNPAY, ...noticesTo("vnpay") })
  family.atEnd(async () => {
    await payos.stop()
    await vnpay.stop()
  })
  return {
    variables: {
      PAYOS_CLIENT_ID: PAYOS.clientId,
      PAYOS_API_KEY: PAYOS.apiKey,
      PAYOS_CHECKSUM_KEY: PAYOS.checksumKey,
      PAYOS_BASE_URL: payos.url,
      VNPAY_TMN_CODE: VNPAY.tmnCode,
      VNPAY_SECURE_SECRET: VNPAY.secureSecret,
      VNPAY_HOST: vnpay.url,
    },
    pay: (page) => choose(page, "pay-and-close"),
    decline: (page) => choose(page, "decline"),
    taken() {
      const links = payos.book().payments.map(({ orderCode, transactions }) => ({
        gateway: "payos" as const,
        reference: String(orderCode),
        taken: sum(transactions),
        givenBack: 0,
      }))
      const { payments, refunds } = vnpay.book()
      const pages = payments.map(({ reference, amount, responseCode }) => ({
        gateway: "vnpay" as const,
        reference,
        taken: responseCode === "00" ? amount : 0,
        givenBack: sum(refunds.filter((one) => one.reference === reference && one.status === "00")),
      }))
      return [...links, ...pages].filter(({ taken }) => taken > 0)
    },
  }
}

/** What a shopper does on the gateway's page. */
async function choose(page: string, choice: string): Promise<void> {
  await fetch(page)
  await fetch(page, { method: "POST", body: new URLSearchParams({ choice }), redirect: "manual" })
}

function sum(rows: readonly { amount: number }[]): number {
  return rows.reduce((total, { amount }) => total + amount, 0)
}
