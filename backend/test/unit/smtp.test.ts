import type { AddressInfo } from "node:net"
import { SMTPServer } from "smtp-server"
import { SmtpNotificationProvider } from "../../src/modules/notification-smtp/service.ts"

interface Received {
  from: string
  to: string[]
  text: string
}

/** A mail server that takes every letter. */
async function mailServer(received: Received[]) {
  const server = new SMTPServer({
    disabledCommands: ["STARTTLS"],
    onAuth: ({ username, password }, _session, done) =>
      username === "shop" && password === "secret" ? done(null, { user: username }) : done(new Error("no")),
    onData(stream, { envelope }, done) {
      const parts: Buffer[] = []
      stream.on("data", (part: Buffer) => parts.push(part))
      stream.on("end", () => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : ""
        const to = envelope.rcptTo.map(({ address }) => address)
        received.push({ from, to, text: Buffer.concat(parts).toString("utf8") })
        done()
      })
    },
  })
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
  const { port } = server.server.address() as AddressInfo
  return { port, close: () => new Promise<void>((closed) => server.close(() => closed())) }
}

const notification = {
  to: "chu@hai-son.example",
  channel: "email",
  template: "password-changed",
  content: { subject: "Mật khẩu của bạn", text: "Mật khẩu của bạn vừa được đổi." },
}

it("sends a letter in Vietnamese through the mail server of the settings", async () => {
  const received: Received[] = []
  const server = await mailServer(received)
  const url = `smtp://shop:secret@127.0.0.1:${server.port}`
  const provider = new SmtpNotificationProvider({}, { url, from: "Chợ OCOP <cho@example.vn>" })
  const { id } = await provider.send(notification)
  await server.close()
  expect(id).toBeTruthy()
  expect(received).toMatchObject([{ from: "cho@example.vn", to: ["chu@hai-son.example"] }])
  const text = received[0]?.text ?? ""
  const body = text.split("\r\n\r\n")[1] ?? ""
  const isBase64 = /content-transfer-encoding: base64/i.test(text)
  expect(isBase64 ? Buffer.from(body, "base64").toString() : body).toContain(isBase64 ? "vừa được đổi" : "=")
})

it("fails where the mail server does not answer, so that nobody is told of a letter that never left", async () => {
  const server = await mailServer([])
  await server.close()
  const provider = new SmtpNotificationProvider(
    {},
    { url: `smtp://127.0.0.1:${server.port}`, from: "cho@example.vn" },
  )
  await expect(provider.send(notification)).rejects.toThrow()
})
