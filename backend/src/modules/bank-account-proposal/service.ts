import { MedusaService } from "@medusajs/framework/utils"
import { BankAccountProposal } from "./models/bank-account-proposal.ts"

export class BankAccountProposalModuleService extends MedusaService({ BankAccountProposal }) {}
