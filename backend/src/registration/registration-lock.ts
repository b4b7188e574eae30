/** Lets one change of a member's registration run after the other. */
export function registrationLock(memberId: string) {
  return { key: `registration ${memberId}`, timeout: 30, ttl: 120 }
}
