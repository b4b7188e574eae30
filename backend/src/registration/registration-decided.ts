/** Event after an operator asked back, approved or rejected. */
export const REGISTRATION_DECIDED = "registration.decided"

export interface RegistrationDecided {
  id: string
}
