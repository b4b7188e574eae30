import type { AuthenticatedMedusaRequest, MedusaRequestHandler } from "@medusajs/framework/http"
import express from "express"
import { privateFilesFolder } from "../environment.ts"

const serve = express.static(privateFilesFolder, {
  cacheControl: false,
  index: false,
  redirect: false,
  setHeaders: (res) => res.setHeader("cache-control", "no-store"),
}) as MedusaRequestHandler

/** Serves exports to an operator whose login is known; for anyone else they do not exist. */
export const servePrivateFiles: MedusaRequestHandler = (req, res, next) => {
  const isOperator = Boolean((req as AuthenticatedMedusaRequest).auth_context?.actor_id)
  return isOperator ? serve(req, res, next) : next()
}
