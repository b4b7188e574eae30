import { join, resolve } from "node:path"

export const projectFolder = resolve(import.meta.dirname, "../../..")
export const backendFolder = join(projectFolder, "backend")
export const storefrontFolder = join(projectFolder, "storefront")
export const e2eFolder = join(projectFolder, "e2e")
export const traceFolder = join(projectFolder, "packages/trace")
