/** What operators read on the page of operators and officers. */
export const officersEn = {
  intro:
    "Operators run the market. Officers of the programme do certificates, inspections and recalls, and see no orders, money or shoppers.",
  people: "Who may open the admin",
  roles: { operator: "Operator", officer: "Programme officer" },
  role: "Role",
  make: { operator: "Make an operator", officer: "Make an officer" },
  sure: { operator: "Let this person do everything?", officer: "Take the rights of an operator away?" },
  sureText: (email: string) => `${email}. It counts at once.`,
  invite: "Invite somebody",
  email: "E-mail",
  sendInvite: "Make an invitation",
  invites: "Invited",
  invitesHint:
    "Send the link to the person yourself. Who opens it chooses a password. Under Settings, Users it can be withdrawn or made anew.",
  until: (time: string) => `The link counts until ${time}.`,
  faults: {
    last_operator: "The market needs at least one operator.",
    already_member: "This address is known to the admin already.",
  },
}

export type OfficerWords = typeof officersEn
