import { MedusaService } from "@medusajs/framework/utils"
import { BankAccount } from "./models/bank-account.ts"
import { ConsentAnswer } from "./models/consent-answer.ts"
import { EvidenceFile } from "./models/evidence-file.ts"
import { Registration } from "./models/registration.ts"
import { RegistrationMessage } from "./models/registration-message.ts"

export class RegistrationModuleService extends MedusaService({
  Registration,
  BankAccount,
  EvidenceFile,
  ConsentAnswer,
  RegistrationMessage,
}) {}
