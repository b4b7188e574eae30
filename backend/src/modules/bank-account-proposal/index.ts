import { Module } from "@medusajs/framework/utils"
import { BankAccountProposalModuleService } from "./service.ts"

export const BANK_ACCOUNT_PROPOSAL_MODULE = "bank_account_proposal"

export default Module(BANK_ACCOUNT_PROPOSAL_MODULE, { service: BankAccountProposalModuleService })
