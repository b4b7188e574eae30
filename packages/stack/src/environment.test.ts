import { describe, expect, it } from "vitest"
import { readEnvironment, refusePublicPassword } from "./environment.ts"
import { PlainError } from "./plain-error.ts"

describe("the environment", () => {
  it("needs no variable at all", () => {
    const environment = readEnvironment({})
    expect(environment).toMatchObject({ storefrontPort: 4321, backendPort: 9000, postgresPort: 5433 })
    expect(environment.dataFolder).toMatch(/\/\.data$/)
    expect(environment.databaseUrl).toBeUndefined()
  })

  it("takes an empty variable as not set", () => {
    expect(readEnvironment({ BACKEND_PORT: "", DATABASE_URL: "" }).backendPort).toBe(9000)
  })

  it.each([
    [
      { STOREFRONT_PORT: "http" },
      "STOREFRONT_PORT must be a port number from 1 to 65535, for example STOREFRONT_PORT=4321.",
    ],
    [
      { BACKEND_PORT: "0" },
      "BACKEND_PORT must be a port number from 1 to 65535, for example BACKEND_PORT=9000.",
    ],
    [
      { POSTGRES_PORT: "70000" },
      "POSTGRES_PORT must be a port number from 1 to 65535, for example POSTGRES_PORT=5433.",
    ],
    [{ DEMO_CATALOGUE: "no" }, 'DEMO_CATALOGUE must be "true" or "false".'],
  ])("tells in one sentence what is wrong with %o", (variables, sentence) => {
    expect(() => readEnvironment(variables)).toThrow(new PlainError(sentence))
  })

  it("opens no shop but a demo with the password that everybody knows", () => {
    const ofOwn = { DEMO_CATALOGUE: "false", ADMIN_PASSWORD: "ca-phe-buoi-sang" }
    expect(() => refusePublicPassword(readEnvironment({}))).not.toThrow()
    expect(() => refusePublicPassword(readEnvironment(ofOwn))).not.toThrow()
    expect(() => refusePublicPassword(readEnvironment({ DEMO_CATALOGUE: "false" }))).toThrow(
      new PlainError(
        "ADMIN_PASSWORD must be a password of your own where DEMO_CATALOGUE=false: everybody knows the one of the demo.",
      ),
    )
  })

  it.each(["mysql://localhost/shop", "localhost:5432/shop", "shop", "postgres://"])(
    "refuses %s as a database and shows what one looks like",
    (DATABASE_URL) => {
      expect(() => readEnvironment({ DATABASE_URL })).toThrow(
        /DATABASE_URL must be .*postgres:\/\/user:password@/,
      )
    },
  )

  it.each(["localhost:7700", "ftp://localhost", "search"])("refuses %s as a search server", (MEILI_URL) => {
    expect(() => readEnvironment({ MEILI_URL })).toThrow(/MEILI_URL must be .*http:\/\/localhost:7700/)
  })

  it("refuses one port for two servers", () => {
    expect(() => readEnvironment({ STOREFRONT_PORT: "9000" })).toThrow(/must be different ports/)
  })

  it("does not mind the built-in database's port where a database is given", () => {
    const given = { POSTGRES_PORT: "9000", DATABASE_URL: "postgres://shop@db.example/shop" }
    expect(readEnvironment(given).databaseUrl).toBe("postgres://shop@db.example/shop")
  })
})
