import type { MedusaRequestHandler } from "@medusajs/framework/http"
import express from "express"
import { filesFolder } from "../environment.ts"

/** Stored files never change under their key; kept for a day, no copy outlives a takedown by more than 24 hours. */
export const serveFiles: MedusaRequestHandler = express.static(filesFolder, {
  maxAge: "1d",
  index: false,
  redirect: false,
}) as MedusaRequestHandler
