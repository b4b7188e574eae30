import type { MedusaRequestHandler } from "@medusajs/framework/http"
import express from "express"
import { filesFolder } from "../environment.ts"

/** Stored files never change under their key, so whoever fetched one may keep it for a year. */
export const serveFiles: MedusaRequestHandler = express.static(filesFolder, {
  immutable: true,
  maxAge: "365d",
  index: false,
  redirect: false,
}) as MedusaRequestHandler
