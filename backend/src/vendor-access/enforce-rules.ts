import type { MedusaRequest, MedusaRequestHandler } from "@medusajs/framework/http"
import { type RequestHandler, Router } from "express"
import { notFound } from "../http/not-found.ts"
import { ProblemError } from "../http/problem.ts"
import { accountContext, setAccountContext, vendorContext } from "./account-context.ts"
import { requireOwned } from "./resources.ts"
import { type RouteName, RULES, type Rule } from "./rules.ts"
import { findAccount } from "./session.ts"

/**
 * The one door to every route below `/vendor`; mounted at `/vendor`, behind Medusa's check of the bearer token.
 * No rule: 404. Nobody signed in: 401. Wrong role: 403. No vendor yet: 409. Another vendor's id: 404, as if unknown.
 */
export function enforceVendorRules(): MedusaRequestHandler {
  const router = Router()
  for (const [name, rule] of mostExactFirst()) {
    const [verb = "", path = ""] = name.split(" ")
    const method = verb.toLowerCase() as Lowercase<"GET" | "POST" | "PUT" | "PATCH" | "DELETE">
    router[method](path.replace(/^\/vendor/, ""), enforce(rule))
  }
  router.use(() => {
    throw notFound()
  })
  return router as unknown as MedusaRequestHandler
}

/** As Medusa sorts its routes: at each place in a path, a word before a parameter. */
function mostExactFirst(): [RouteName, Rule][] {
  const key = (name: string) => name.replace(/^\w+ /, "").replace(/:\w+/g, "\uffff")
  return (Object.entries(RULES) as [RouteName, Rule][]).sort(([a], [b]) => (key(a) < key(b) ? -1 : 1))
}

function enforce(rule: Rule): RequestHandler {
  return async (request, _response, next) => {
    const req = request as unknown as MedusaRequest
    try {
      await check(rule, req)
      // Leaves the rules: the route itself comes next.
      next("router")
    } catch (thrown) {
      next(thrown)
    }
  }
}

async function check(rule: Rule, req: MedusaRequest): Promise<void> {
  const account = await findAccount(req)
  if (account) setAccountContext(req, account)
  if (rule.access === "public") return
  const { role } = accountContext(req)
  if (!rule.roles.includes(role)) throw new ProblemError("forbidden", "This account may not do that.")
  const context = rule.access === "member" ? vendorContext(req) : accountContext(req)
  for (const [parameter, resource] of Object.entries(rule.owns)) {
    await requireOwned(req.scope, context, resource, String(req.params[parameter]))
  }
}
