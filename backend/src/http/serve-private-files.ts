import type { MedusaRequestHandler } from "@medusajs/framework/http"
import express from "express"
import { privateFilesFolder } from "../environment.ts"
import { callerRole } from "../officer/admin-role.ts"

const serve = express.static(privateFilesFolder, {
  cacheControl: false,
  index: false,
  redirect: false,
  setHeaders: (res) => res.setHeader("cache-control", "no-store"),
}) as MedusaRequestHandler

/** Serves exports to an operator whose login is known; for anyone else they do not exist. */
export const servePrivateFiles: MedusaRequestHandler = async (req, res, next) =>
  (await callerRole(req)) === "operator" ? serve(req, res, next) : next()
