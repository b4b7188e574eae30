import type { WorkspaceAccountTexts } from "./workspace-account.vi.ts"

export const workspaceAccountEn: WorkspaceAccountTexts = {
  fields: {
    email: "E-mail",
    emailHint: "The market sends a letter to this address to confirm it.",
    password: "Password",
    newPassword: "New password",
    newPasswordHint:
      "At least 12 characters. A few words you remember are best, odd characters are not needed. Do not reuse one from elsewhere.",
    currentPassword: "Current password",
    name: "Your full name",
  },
  openAShop: {
    title: "Open a shop on Chợ OCOP",
    lead: "Cooperatives, cooperative groups, households, farms, enterprises: whoever makes the goods can open a shop, right on the phone.",
    stepsTitle: "Three steps",
    steps: [
      {
        name: "Tell us who you are",
        text: "About 20 minutes. Everything is saved as you go; finish tomorrow, on another device if you like.",
      },
      {
        name: "The market checks",
        text: "The operator reads your papers. If something is missing you are told exactly what; mend it and send again.",
      },
      {
        name: "Set out your goods",
        text: "Once approved, add products, photos and your story, and begin to sell.",
      },
    ],
    needTitle: "What to have at hand",
    needs: [
      { name: "The representative’s citizen identity card", why: "so that it is certain who sells." },
      {
        name: "The registration of your cooperative, household business or enterprise",
        why: "so that the name is right. A household that is not registered as a business needs none.",
      },
      {
        name: "The OCOP decision or certificate, if a product is recognised",
        why: "stars are shown only when the paper proves they are valid.",
      },
      {
        name: "A food-safety paper, if you sell food or drink",
        why: "a certificate, a commitment or a self-declaration will do.",
      },
      { name: "A bank account", why: "to be paid for what you sell." },
    ],
    photosNote:
      "Photos taken with a phone are fine. Papers are locked away: only you and the market’s operator can see them.",
    startTitle: "Begin with your e-mail",
    start: "Send me the letter",
    sentTitle: "Please open your mailbox",
    sent: (email) =>
      `A letter is on its way to ${email}. Open it and follow its link to choose a password and begin. If it does not arrive, look in the spam folder or send it again.`,
    haveAccount: "You have an account already?",
  },
  signIn: {
    refused: "You are not signed in yet",
    title: "Producer sign-in",
    submit: "Sign in",
    forgotten: "Forgot your password?",
    noAccount: "No shop yet?",
    open: "Open a shop",
    signedOut: "You are signed out.",
  },
  signOut: {
    title: "Sign out",
    text: "Do you want to sign out on this device?",
  },
  forgotten: {
    title: "Forgotten password",
    lead: "Enter your e-mail. The market sends a letter with a link to choose a new password.",
    submit: "Send me the letter",
    sentTitle: "Please open your mailbox",
    sent: (email) =>
      `If ${email} has an account, a letter is on its way. Its link works once, within 30 minutes.`,
  },
  newPassword: {
    title: "Choose a new password",
    lead: "Every other device that is signed in will be signed out.",
    submit: "Save the password",
  },
  link: {
    brokenTitle: "This link cannot be used",
    unknown: "Part of the link is missing. Open it again from the letter, or copy the whole line.",
    used: "This link has been used already. If you have chosen a password, simply sign in.",
    expired: "This link is too old. Please ask for a new letter.",
  },
  invitation: {
    titleOfShop: (vendor) => `Invitation to the shop ${vendor}`,
    titleOfNew: "Create your account",
    role: (role) => `Your role: ${role}.`,
    leadOfNew: "One more step and you can begin your registration.",
    submit: "Create the account and go in",
  },
  account: {
    title: "Your account",
    you: "About you",
    language: "Letters to you are in",
    languages: { vi: "Vietnamese", en: "English" },
    role: "Role",
    passwordTitle: "Change password",
    passwordLead: "Every other device that is signed in will be signed out.",
    passwordSave: "Change the password",
    passwordSaved: "The password is changed. Other devices are signed out.",
    sessionsTitle: "Where you are signed in",
    thisDevice: "This device",
    olderSessions: (count) => (count === 1 ? "Show 1 more" : `Show ${count} more`),
    since: (time) => `Since ${time}`,
    unknownDevice: "Unknown device",
    browserOn: (browser, system) => `${browser} on ${system}`,
    endOthers: "Sign out everywhere else",
    othersEnded: "All other devices are signed out.",
  },
}
