import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { EqualTimeEmailPass } from "./service.ts"

/** The provider under which every password is kept, of operators and of vendor members. */
export const PASSWORDS = "emailpass"

export default ModuleProvider(Modules.AUTH, { services: [EqualTimeEmailPass] })
