import { randomUUID } from "node:crypto"
import { EmailPassAuthService } from "@medusajs/auth-emailpass/dist/services/emailpass.js"
import type {
  AuthenticationInput,
  AuthenticationResponse,
  AuthIdentityDTO,
  AuthIdentityProviderService,
} from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

/**
 * Medusa's own password provider, but for an unknown account it checks the password against one nobody knows, so that
 * the time of the answer does not tell which accounts exist.
 */
export class EqualTimeEmailPass extends EmailPassAuthService {
  #decoy: Promise<string> | undefined

  override async authenticate(
    given: AuthenticationInput,
    identities: AuthIdentityProviderService,
  ): Promise<AuthenticationResponse> {
    const decoy = await this.decoy()
    const retrieve: AuthIdentityProviderService["retrieve"] = async (selector) => {
      try {
        return await identities.retrieve(selector)
      } catch (thrown) {
        if (!(thrown instanceof MedusaError) || thrown.type !== MedusaError.Types.NOT_FOUND) throw thrown
        return decoy
      }
    }
    return super.authenticate(given, { ...identities, retrieve })
  }

  private async decoy(): Promise<AuthIdentityDTO> {
    this.#decoy ??= this.hashPassword(randomUUID())
    const provider_metadata = { password: await this.#decoy }
    const identity = { id: "decoy", provider: this.provider, entity_id: "decoy", provider_metadata }
    return { id: "decoy", provider_identities: [identity] }
  }
}
