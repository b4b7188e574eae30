import { createServer, type Server } from "node:net"
import { afterEach, describe, expect, it } from "vitest"
import { freePorts, isPortFree, requireFreePort } from "./ports.ts"

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

async function occupy(port: number, host: string): Promise<void> {
  const server = createServer()
  servers.push(server)
  await new Promise<void>((listening) => server.listen(port, host, listening))
}

describe("ports", () => {
  it("finds different ports that are free", async () => {
    const ports = await freePorts(3)
    expect(new Set(ports).size).toBe(3)
    expect(await Promise.all(ports.map(isPortFree))).toEqual([true, true, true])
  })

  it.each(["127.0.0.1", "0.0.0.0"])("sees a program that listens on %s", async (host) => {
    const [port = 0] = await freePorts(1)
    await occupy(port, host)
    expect(await isPortFree(port)).toBe(false)
    await expect(requireFreePort("BACKEND_PORT", port)).rejects.toThrow(
      `Port ${port} is busy: stop the program that uses it, or choose another port with BACKEND_PORT=${port + 1}.`,
    )
  })
})
