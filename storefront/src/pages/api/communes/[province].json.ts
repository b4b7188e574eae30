import { provinces } from "@cho-ocop/ocop"
import type { APIRoute } from "astro"
import { communeOptions } from "../../../checkout/commune-options.ts"

export const prerender = true

export const getStaticPaths = () => provinces.map(({ code }) => ({ params: { province: code } }))

/** `GET /api/communes/<province code>.json`: `CommuneOption[]`, made once at build. */
export const GET: APIRoute<never, { province: string }> = ({ params }) =>
  Response.json(communeOptions(params.province))
