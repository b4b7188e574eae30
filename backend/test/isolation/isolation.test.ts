import { createRequire } from "node:module"
import type { VendorRole } from "@cho-ocop/contracts"
import type { RouteName, Rule } from "../../src/vendor-access/rules.ts"
import { newOfficer } from "../integration/officer.ts"
import { inShop } from "../integration/shop.ts"
import { HOME } from "../integration/shopper.ts"
import { fromNewAddress } from "../integration/workspace.ts"
import { type Call, type Reply, send } from "./call.ts"
import { changedTables, digestTables } from "./database.ts"
import { type Caller, headersOf, type Market, type Stall, settle, setUpMarket } from "./market.ts"
import { disguises, fill, missingVerbs } from "./paths.ts"
import { privateFiles } from "./private-files.ts"
import { count } from "./report.ts"
import { type Route, routeTable } from "./route-table.ts"
import { type Patron, setUpPatron } from "./shoppers.ts"

const { RULES } = createRequire(import.meta.url)(
  "../../src/vendor-access/rules.ts",
) as typeof import("../../src/vendor-access/rules.ts")

const { isForOfficers, OFFICER_RULES } = createRequire(import.meta.url)(
  "../../src/officer/rules.ts",
) as typeof import("../../src/officer/rules.ts")

const ROLES: VendorRole[] = ["owner", "manager", "packer"]
const MINUTES = 60_000
/** Medusa's own, for the login page of its dashboard: which features are on. */
const OPEN_TO_ALL = "/admin/feature-flags"
/** For somebody with an invite's token, who has no user yet. */
const OPEN_TO_INVITED = "/admin/invites/accept"
/** Path parameters of the shop that stand in public addresses. */
const PUBLIC_PARAMETERS = ["handle", "code", "plan_id"]

inShop((shop) => {
  let market: Market
  let patrons: { a: Patron; b: Patron }
  beforeAll(async () => {
    market = await setUpMarket(shop)
    const variant = String(market.a.ids.variant)
    const a = await setUpPatron(shop, variant, "canary-c-41e7a0d9")
    patrons = { a, b: await setUpPatron(shop, variant, "canary-d-8b26f3c5") }
    await settle(shop)
  })
  beforeEach(() => settle(shop))

  const vendorRoutes = () => routeTable().filter(({ path }) => path.startsWith("/vendor/"))
  const otherRoutes = () => routeTable().filter(({ path }) => !path.startsWith("/vendor/"))
  const shopRoutes = () => routeTable().filter(({ path }) => path.startsWith("/shop/"))
  const adminRoutes = () => routeTable().filter(({ path }) => path.startsWith("/admin/"))
  const ruleOf = ({ method, path }: Route): Rule | undefined => RULES[`${method} ${path}` as RouteName]

  /** Sends the calls one after the other; answers a line for each that was not answered as it should. */
  const faultsOf = async (calls: Call[], faultOf: (reply: Reply, call: Call) => string | undefined) => {
    const faults: string[] = []
    for (const call of calls) {
      const reply = await send(shop.address(), call)
      const fault = faultOf(reply, call)
      if (fault) faults.push(`${call.name}: ${fault}`)
    }
    count({ calls: calls.length, leaks: faults.length })
    return faults
  }

  const wordIn = (words: string[], { text }: Reply) => words.find((word) => text.includes(word))

  const valuesOf = (stall: Stall, rule: Rule): Record<string, string> => {
    const owned = rule.access === "public" ? [] : Object.entries(rule.owns)
    const ids = owned.map(([parameter, resource]) => [parameter, String(stall.ids[resource])])
    return { ...stall.parameters, ...Object.fromEntries(ids) }
  }

  const call = async (
    caller: Caller,
    of: Stall,
    { method, path }: Route,
    { body = {}, ...more }: Partial<Call> = {},
  ): Promise<Call> => {
    const asked = {
      name: `${method} ${path} as ${caller} of ${of === market.a ? "A" : "B"}`,
      method,
      path,
      headers: await headersOf(shop, of, caller),
      ...more,
    }
    return asked.method === "GET" ? asked : { ...asked, body }
  }

  it("has a rule for every route, and a route for every rule", () => {
    const routes = vendorRoutes().map(({ method, path }) => `${method} ${path}`)
    count({ routes: routes.length })
    expect(routes.toSorted()).toEqual(Object.keys(RULES).toSorted())
    const unnamed = vendorRoutes().filter((route) => {
      const rule = ruleOf(route)
      const owned = rule && rule.access !== "public" ? Object.keys(rule.owns) : []
      const parameters = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => String(name))
      return parameters.some((name) => !owned.includes(name) && market.a.parameters[name] === undefined)
    })
    expect(unnamed, "parameters that are neither somebody's nor named in a fixture").toEqual([])
  })

  it(
    "lets a vendor read what is its own",
    async () => {
      const { a } = market
      const calls: Call[] = []
      for (const route of vendorRoutes().filter(({ method }) => method === "GET")) {
        const rule = ruleOf(route)
        if (rule) calls.push(await call("owner", a, route, { path: fill(route.path, valuesOf(a, rule)) }))
      }
      const faults = await faultsOf(calls, ({ status, text }) =>
        status < 400 ? undefined : `answers ${status} to its own vendor\n${text}`,
      )
      expect(faults).toEqual([])
    },
    3 * MINUTES,
  )

  it(
    "refuses whoever may not, tells nothing and changes nothing",
    async () => {
      const { a, b } = market
      const expected = new Map<Call, number>()
      const unknown = new Map<Call, Call>()
      for (const route of vendorRoutes()) {
        const rule = ruleOf(route)
        if (!rule) continue
        const path = fill(route.path, valuesOf(a, rule))
        const body = a.bodies[`${route.method} ${route.path}`]?.(a.ids)
        const expectStatus = async (status: number, caller: Caller, of: Stall, more: Partial<Call> = {}) => {
          const asked = await call(caller, of, route, { path, ...(body ? { body } : {}), ...more })
          expected.set(asked, status)
          return asked
        }
        for (const verb of missingVerbs(vendorRoutes(), route.path)) {
          await expectStatus(404, "owner", b, { method: verb, name: `${verb} ${route.path} as owner of B` })
        }
        if (rule.access === "public") continue
        for (const caller of ["nobody", "customer"] as const) await expectStatus(401, caller, b)
        for (const role of ROLES.filter((role) => !rule.roles.includes(role))) {
          await expectStatus(403, role, a)
          await expectStatus(403, role, b)
        }
        if (Object.keys(rule.owns).length === 0) continue
        const nowhere = Object.fromEntries(
          Object.keys(rule.owns).map((name) => [name, "none_01JXXXXXXXXXXXXXXXXXXXXXXX"]),
        )
        for (const role of rule.roles) {
          const asked = await expectStatus(404, role, b)
          const other = await call(role, b, route, {
            path: fill(route.path, { ...a.parameters, ...nowhere }),
            ...(body ? { body } : {}),
          })
          unknown.set(asked, other)
        }
        const [role = "owner"] = rule.roles
        for (const disguise of disguises(path)) {
          await expectStatus(404, role, b, {
            path: disguise,
            name: `${route.method} ${disguise} as ${role} of B`,
          })
        }
        for (const parameter of Object.keys(rule.owns)) {
          const mixed = { ...valuesOf(b, rule), [parameter]: String(valuesOf(a, rule)[parameter]) }
          await expectStatus(404, role, b, {
            path: fill(route.path, mixed),
            name: `${route.method} ${route.path} with A's ${parameter} as ${role} of B`,
          })
        }
      }

      const before = await digestTables(shop.container())
      const faults = await faultsOf([...expected.keys()], (reply, asked) => {
        const word = asked.name.endsWith("of A") ? undefined : wordIn(a.words, reply)
        if (word) return `tells ${word}`
        return reply.status === expected.get(asked)
          ? undefined
          : `answers ${reply.status}, not ${expected.get(asked)}`
      })
      for (const [asked, other] of unknown) {
        const [answer, same] = [await send(shop.address(), asked), await send(shop.address(), other)]
        if (answer.text !== same.text) faults.push(`${asked.name}: answers otherwise than for an unknown id`)
      }
      const changed = changedTables(before, await digestTables(shop.container()))
      count({ calls: 2 * unknown.size, leaks: changed.length })
      expect({ faults, changed }).toEqual({ faults: [], changed: [] })
    },
    10 * MINUTES,
  )

  it(
    "keeps another vendor's ids in queries and bodies from doing anything",
    async () => {
      const { a, b } = market
      const hostile = {
        vendor_id: a.vendorId,
        id: a.vendorId,
        fields: "*",
        ...Object.fromEntries(
          Object.entries(a.ids).flatMap(([name, id]) => [
            [name, id],
            [`${name}_id`, id],
            [`${name}_ids`, id],
          ]),
        ),
      }
      const query = `?${new URLSearchParams(hostile as Record<string, string>)}`
      const mustFail = new Set<Call>()
      const mustPass = new Set<Call>()
      const calls: Call[] = []
      for (const route of vendorRoutes()) {
        const rule = ruleOf(route)
        if (!rule) continue
        const [role = "owner"] = rule.access === "public" ? ["nobody" as const] : rule.roles
        const path = fill(route.path, valuesOf(b, rule))
        const hasBody = !["GET", "DELETE"].includes(route.method)
        const isOwned = rule.access !== "public" && Object.keys(rule.owns).length > 0
        if (route.method === "GET") {
          calls.push(await call(role, b, route, { path }), await call(role, b, route, { path: path + query }))
        }
        if (hasBody) calls.push(await call(role, b, route, { path, body: hostile }))
        if (route.method === "DELETE" && !isOwned)
          calls.push(await call(role, b, route, { path: path + query }))
        const makeBody = b.bodies[`${route.method} ${route.path}`]
        if (!makeBody) continue
        calls.push(
          await call(role, b, route, {
            path: path + query,
            body: { ...Object(makeBody(b.ids)), ...hostile },
          }),
        )
        for (const [name, id] of Object.entries(a.ids)) {
          const [own, stolen] = [makeBody(b.ids), makeBody({ ...b.ids, [name]: id })]
          if (JSON.stringify(own) === JSON.stringify(stolen)) continue
          const asked = await call(role, b, route, { path, body: stolen })
          mustFail.add({ ...asked, name: `${asked.name} with A's ${name} in the body` })
          mustPass.add(await call(role, b, route, { path, body: own }))
        }
      }

      const before = await digestTables(shop.container(), a.words)
      const faultOf = (reply: Reply, asked: Call) => {
        const word = wordIn(a.words, reply)
        if (word) return `tells ${word}`
        if (reply.status >= 500) return `answers ${reply.status}`
        const isTaken = reply.status < 400
        if (mustPass.has(asked) && !isTaken) return `answers ${reply.status} to B's own id`
        return mustFail.has(asked) && isTaken ? `answers ${reply.status}` : undefined
      }
      const faults = await faultsOf([...mustFail, ...mustPass, ...calls], faultOf)
      const changed = changedTables(before, await digestTables(shop.container(), a.words))
      count({ leaks: changed.length })
      expect({ faults, changed }).toEqual({ faults: [], changed: [] })
    },
    10 * MINUTES,
  )

  it("says for each area of the admin whether officers may use it", () => {
    const areas = adminRoutes().map(({ path }) => String(path.split("/")[2]))
    expect([...new Set(areas)].filter((area) => !Object.hasOwn(OFFICER_RULES, area))).toEqual([])
  })

  it(
    "keeps officers from orders, money and whatever else is the operator's",
    async () => {
      const { a } = market
      const officer = await newOfficer(shop, "can-bo@isolation.example")
      const ids = [a.ids.order, a.vendorId, officer.id].map(String)
      const calls = new Map<Call, boolean>()
      for (const { method, path } of adminRoutes()) {
        if (path === OPEN_TO_ALL || path === OPEN_TO_INVITED) continue
        for (const id of path.includes(":") ? ids : [""]) {
          const asked = path.replace(/:\w+/g, id)
          const isAllowed = isForOfficers(method, asked, officer.id)
          // What an officer may change is told elsewhere.
          if (isAllowed && method !== "GET") continue
          const name = `${method} ${path} as officer`
          const body = method === "GET" ? {} : { body: {} }
          calls.set({ name, method, path: asked, headers: officer.headers, ...body }, isAllowed)
        }
      }
      for (const path of await privateFiles()) {
        calls.set({ name: `GET ${path} as officer`, method: "GET", path, headers: officer.headers }, false)
      }

      const before = await digestTables(shop.container())
      const faults = await faultsOf([...calls.keys()], (reply, asked) => {
        const isFile = asked.path.startsWith("/static/")
        if (calls.get(asked)) {
          // All but the canary, which stands in a certificate, too.
          const word = wordIn(a.secrets.slice(1), reply)
          if (word) return `tells ${word}`
          return reply.status < 400 || reply.status === 404 ? undefined : `answers ${reply.status}`
        }
        return reply.status === (isFile ? 404 : 403) ? undefined : `answers ${reply.status}`
      })
      const changed = changedTables(before, await digestTables(shop.container()))
      count({ leaks: changed.length })
      expect({ faults, changed }).toEqual({ faults: [], changed: [] })
    },
    10 * MINUTES,
  )

  const parametersOf = (path: string) => [...path.matchAll(/:(\w+)/g)].map(([, name]) => String(name))
  const asPatron = ({ headers }: Patron) => ({ ...fromNewAddress(), ...headers })

  it(
    "keeps a shopper's orders, cart and account from other shoppers, from vendors and from nobody",
    async () => {
      const { a, b } = patrons
      const expected = new Map<Call, number>()
      const own: Call[] = []
      const asB = (method: string, path: string, body?: unknown, status = 404) =>
        expected.set(
          { name: `${method} ${path} as shopper B`, method, path, headers: asPatron(b), body },
          status,
        )
      for (const { method, path } of shopRoutes()) {
        const names = parametersOf(path)
        const isOfAccount = path.startsWith("/shop/account/me")
        if (!isOfAccount && (names.length === 0 || names.every((name) => PUBLIC_PARAMETERS.includes(name))))
          continue
        const ofA = fill(path, a.parameters)
        const body = path.includes("/addresses/") ? { address: HOME, is_default: true } : {}
        for (const caller of ["nobody", "owner"] as const)
          expected.set(
            await call(caller, market.b, { method, path }, { path: ofA, body }),
            isOfAccount ? 401 : 404,
          )
        if (names.length === 0) continue
        asB(method, ofA, method === "GET" ? undefined : body)
        if (method === "GET") own.push({ name: `GET ${path} as A`, method, path: ofA, headers: asPatron(a) })
      }
      const cart = `/shop/carts/${b.parameters.id}`
      asB("POST", `${cart}/items/${a.parameters.item_id}`, { quantity: 2 })
      asB("DELETE", `${cart}/items/${a.parameters.item_id}`)
      const order = `/shop/orders/${b.parameters.number}`
      asB("GET", `${order}/photos/${a.parameters.photo}`)
      const into = { id: a.parameters.id, token: b.headers["x-cart-token"] }
      asB("POST", `${order}/re-order`, { cart: into })
      asB("POST", "/shop/orders/lookup", { number: a.parameters.number, contact: b.email })
      const back = (line_id: string, photos: string[] = []) => ({
        lines: [{ line_id, quantity: 1 }],
        photos,
        reason: "Gói rách",
      })
      asB("POST", `${order}/parts/1/returns`, back(a.line), 400)
      asB("POST", `${order}/parts/1/returns`, back(b.line, [a.parameters.photo]))

      const kept = [...a.words, a.line]
      const before = await digestTables(shop.container(), kept)
      const faults = await faultsOf([...expected.keys()], (reply, asked) => {
        const word = wordIn(a.words, reply)
        if (word) return `tells ${word}`
        return reply.status === expected.get(asked)
          ? undefined
          : `answers ${reply.status}, not ${expected.get(asked)}`
      })
      const changed = changedTables(before, await digestTables(shop.container(), kept))
      const refused = await faultsOf(own, ({ status }) => (status < 400 ? undefined : `answers ${status}`))
      count({ leaks: changed.length })
      expect({ faults, changed, refused }).toEqual({ faults: [], changed: [], refused: [] })
    },
    3 * MINUTES,
  )

  it(
    "does nothing with the ids of a vendor's drafts, papers, lots and orders where shoppers name things",
    async () => {
      const { a } = market
      const { b } = patrons
      const { variant: _, ...hidden } = a.ids
      const values = [...Object.values(hidden), String(a.parameters.draft), String(a.parameters.draft_handle)]
      const { id, number } = b.parameters
      const lines = (line_id: string) => [{ line_id, quantity: 1 }]
      const named: [string, (value: string) => unknown][] = [
        ["/shop/carts", (variant_id) => ({ variant_id, quantity: 1 })],
        [`/shop/carts/${id}/items`, (variant_id) => ({ variant_id, quantity: 1 })],
        [`/shop/carts/${id}/promotions`, (code) => ({ code })],
        [`/shop/orders/${number}/re-order`, (id) => ({ cart: { id, token: b.headers["x-cart-token"] } })],
        [`/shop/orders/${number}/parts/1/returns`, (id) => ({ lines: lines(id), reason: "x" })],
        [
          `/shop/orders/${number}/parts/1/returns`,
          (photo) => ({ lines: lines(b.line), photos: [photo], reason: "x" }),
        ],
        ["/shop/orders/lookup", (number) => ({ number, contact: b.email })],
        ["/shop/visits", (product) => ({ product })],
        ["/shop/visits", (vendor) => ({ vendor })],
      ]
      const calls: Call[] = []
      const ask = (method: string, path: string, body: unknown) => {
        for (const [who, headers] of [
          ["nobody", fromNewAddress()],
          ["a shopper", asPatron(b)],
        ] as const)
          calls.push({ name: `${method} ${path} as ${who}`, method, path, headers, body })
      }
      for (const value of values) {
        for (const { method, path } of shopRoutes())
          if (method !== "GET" && path.includes(":"))
            ask(method, path.replace(/:\w+/g, encodeURIComponent(value)), { quantity: 1 })
        for (const [path, bodyOf] of named) ask("POST", path, bodyOf(value))
      }

      const words = [...a.words, String(a.parameters.draft)]
      const before = await digestTables(shop.container(), words)
      const faults = await faultsOf(calls, (reply, { path }) => {
        const word = wordIn(a.secrets, reply)
        if (word) return `tells ${word}`
        const isRefused = reply.status >= 400 && reply.status < 500
        return isRefused || path === "/shop/visits" ? undefined : `answers ${reply.status}`
      })
      const changed = changedTables(before, await digestTables(shop.container(), words))
      count({ leaks: changed.length })
      expect({ faults, changed }).toEqual({ faults: [], changed: [] })
    },
    3 * MINUTES,
  )

  it(
    "shows the public nothing that is a vendor's own, nor a vendor what is the operator's",
    async () => {
      const { a, b } = market
      const values = [...Object.values(a.ids), ...Object.values(a.parameters), a.vendorId]
      const calls: Call[] = []
      const routes = otherRoutes()
      for (const route of routes) {
        const isOperators = route.path.startsWith("/admin")
        if (!isOperators && route.method !== "GET") continue
        const candidates = !route.path.includes(":") ? [""] : isOperators ? values.slice(0, 1) : values
        for (const value of candidates) {
          const path = route.path.replace(/:\w+/g, encodeURIComponent(value))
          for (const caller of ["nobody", "owner"] as const)
            calls.push(await call(caller, b, route, { path }))
        }
      }
      for (const word of ["q", "query", "fields", "filter"]) {
        const path = `/shop/catalogue?${word}=${encodeURIComponent(String(a.secrets[0]))}`
        calls.push(await call("nobody", b, { method: "GET", path }))
      }
      for (const path of [...a.files, ...(await privateFiles())]) {
        for (const caller of ["nobody", "owner"] as const)
          calls.push(await call(caller, b, { method: "GET", path }))
      }

      const before = await digestTables(shop.container())
      const faults = await faultsOf(calls, (reply, { path }) => {
        const word = wordIn(a.secrets, reply)
        if (word) return `tells ${word}`
        const isClosed =
          (path.startsWith("/admin") && path !== OPEN_TO_ALL) || path.startsWith("/static/private-")
        return isClosed && ![401, 404].includes(reply.status) ? `answers ${reply.status}` : undefined
      })
      const changed = changedTables(before, await digestTables(shop.container()))
      count({ routes: routes.length, leaks: changed.length })
      expect({ faults, changed }).toEqual({ faults: [], changed: [] })
    },
    10 * MINUTES,
  )
})
