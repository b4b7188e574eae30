import type { OrderPartTexts } from "./order-part.vi.ts"

export const orderPartEn: OrderPartTexts = {
  number: "Part",
  states: {
    awaiting_payment: "Awaiting payment",
    placed: "Received",
    packing: "Being packed",
    partly_shipped: "Partly sent",
    ready_for_pick_up: "Ready for you to pick up",
    shipped: "On its way",
    delivered: "Delivered",
    return_requested: "Return asked for",
    returned: "Sent back",
    canceled: "Cancelled",
  },
  ship: "To your address",
  pickUp: "Pick up at",
  hours: "Hours",
  tracking: "Tracking number",
  lot: (number) => `Lot ${number}`,
  recall: {
    title: (lot) => `Lot ${lot} is called back`,
    holdings: {
      holds: "This part holds goods of that lot: the producer noted so when packing.",
      may_hold:
        "This part may hold goods of that lot: nobody noted the lot when it was packed. Please look at the number on the label.",
    },
    reason: "Reason",
    deed: "Please do not use goods of this lot, and keep them.",
    askReturn:
      "You can ask to send them back on any day, also after the usual last day: choose “Send goods back” at the end of this part.",
    callProducer: "Returns of this part cannot be asked for here now: please contact the producer.",
    since: (day) => `Called back since ${day}.`,
    seeLot: (lot) => `See the page of lot ${lot}`,
  },
  changed: (day: string) => `The producer changed the goods before packing on ${day}; you pay nothing more.`,
  refunds: {
    under_way: (amount) => `${amount} is on its way back to you, the way you paid.`,
    by_hand: (amount) =>
      `The market will transfer ${amount} to you, as this gateway cannot refund by itself. Once it is sent, the day shows here.`,
    by_vendor: (amount, day) => `The producer gives ${amount} in cash back to you (noted on ${day}).`,
    given_back: (amount, day) => `${amount} was refunded to you on ${day}.`,
  },
  toPay: (amount) => `${amount} is still to be paid.`,
  cancel: "Cancel this part",
  askReturn: "Send goods back",
  returnUntil: (date) => `You can ask until ${date}.`,
  returnRecalled: "For goods called back you can ask on any day.",
  photo: (count) => `Photo ${count}`,
  returnOf: (date) => `Return asked for on ${date}`,
  acceptedFor: {
    refund: "The producer takes the goods back. You are refunded once they have arrived there.",
    exchange:
      "The producer takes the goods back and sends others. The difference, if any, is refunded once the goods are there.",
    replace: "The producer sends the same goods again. Please send the faulty ones back; you pay nothing.",
  },
  returnStates: {
    requested: "Waiting for the producer’s answer.",
    refused: "The producer does not take the goods back.",
    received: "The goods are back with the producer.",
  },
  answer: "Answer",
  cancelPage: {
    title: (part) => `Cancel part ${part}`,
    lead: "Only this part is cancelled. The other parts of the order stay as they are.",
    money: {
      due: "You have not paid for this part, so nothing is due.",
      paid: (amount) => `${amount} is refunded the way you paid.`,
    },
    reason: "Why, if you want the producer to know",
    submit: "Cancel this part",
    keep: "Keep it",
    tooLate:
      "The producer has begun to pack, so it can no longer be cancelled. Once it has arrived you can still ask to send it back.",
    failedTitle: "Not cancelled",
  },
  returnPage: {
    title: (part) => `Send goods of part ${part} back`,
    lead: (date, days) =>
      `This is the market’s own rule: you can ask within ${days} days of delivery, until ${date}. The producer looks at it and answers. Your rights by law stay as they are.`,
    leadRecalled:
      "The usual last day is over. For goods of a lot called back you can ask on any day. The producer looks at it and answers. Your rights by law stay as they are.",
    what: "What do you want to send back?",
    quantityOf: (item, bought) => `${item}: how many (bought ${bought})`,
    reason: "Why",
    reasonHint: "For example: a jar is broken, the wrong kind, past its date.",
    photos: "Photos of the goods",
    photosHint:
      "Up to 3 photos, JPEG, PNG or WebP, at most 15 MB together. Only you, the producer and the market see them.",
    submit: "Send the request",
    back: "Back to the order",
    closed:
      "This part cannot be sent back now: it has not arrived, the last day is over, or another request is open.",
    faults: {
      lines: "Choose at least one thing to send back.",
      reason: "Tell us why.",
      photos:
        "A file is no photo that can be read, or it is too large. Please choose the photos again. Send a HEIC photo of an iPhone as JPEG: in Settings, Camera, Formats choose “Most Compatible” and take it again.",
      tooManyPhotos: "Send at most 3 photos.",
    },
    problemsTitle: "Something needs another look",
  },
  invoice: "Invoice to",
  canceledSum: "Cancelled",
  leftSum: "Left after cancelling",
  refundedSum: "Goes back to you",
}
