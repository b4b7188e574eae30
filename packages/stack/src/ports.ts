import { createServer } from "node:net"
import { PlainError } from "./plain-error.ts"

/** Whether a server may listen on the port, on every address of this machine. */
export async function isPortFree(port: number): Promise<boolean> {
  return (await canListen(port, "127.0.0.1")) && (await canListen(port))
}

function canListen(port: number, host?: string): Promise<boolean> {
  return new Promise((answer) => {
    const server = createServer()
    server.once("error", () => answer(false))
    server.listen({ port, host, exclusive: true }, () => server.close(() => answer(true)))
  })
}

/** Ports nobody uses now, all different. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, listenAnywhere))
  await Promise.all(servers.map(({ close }) => close()))
  return servers.map(({ port }) => port)
}

function listenAnywhere(): Promise<{ port: number; close: () => Promise<void> }> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen(0, () => {
      const address = server.address()
      if (address === null || typeof address === "string") return reject(new Error("No port was given."))
      resolve({ port: address.port, close: () => new Promise((closed) => server.close(() => closed())) })
    })
  })
}

/** Throws a `PlainError` naming the variable to change where the port is taken. */
export async function requireFreePort(variable: string, port: number): Promise<void> {
  if (await isPortFree(port)) return
  throw new PlainError(
    `Port ${port} is busy: stop the program that uses it, or choose another port with ${variable}=${port + 1}.`,
  )
}
