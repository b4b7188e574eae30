/** What a stand-in's page shows. All texts are put in as plain text. */
export interface PaymentPage {
  gateway: string
  amount: number
  description: string
  reference: string
  /** where the buttons go */
  action: string
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }

/** The page where somebody who tries the shop out chooses how the payment ends. */
export function paymentPage({ gateway, amount, description, reference, action }: PaymentPage): string {
  return page(
    gateway,
    `<dl>
      <dt>Số tiền · Amount</dt><dd data-amount="${amount}">${amount.toLocaleString("vi-VN")} ₫</dd>
      <dt>Nội dung · Description</dt><dd>${escaped(description)}</dd>
      <dt>Mã · Reference</dt><dd>${escaped(reference)}</dd>
    </dl>
    <form method="post" action="${escaped(action)}">
      <button name="choice" value="pay">Trả tiền <span lang="en">Pay</span></button>
      <button name="choice" value="decline">Từ chối <span lang="en">Decline</span></button>
      <button name="choice" value="pay-and-close">Trả tiền rồi đóng trang <span lang="en">Pay and close the page</span></button>
    </form>`,
  )
}

/** A page that only says something, in both languages. */
export function wordsPage(gateway: string, vi: string, en: string): string {
  return page(gateway, `<p>${escaped(vi)}</p><p lang="en">${escaped(en)}</p>`)
}

function page(gateway: string, content: string): string {
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escaped(gateway)} · bản thử · stand-in</title>
    <style>
      body { font: 1.0625rem/1.5 system-ui, sans-serif; max-width: 32rem; margin: 2rem auto; padding: 0 1rem; color: #222 }
      strong { display: block; border: 3px dashed #b45309; padding: .75rem; background: #fffbeb }
      dt { color: #555 } dd { margin: 0 0 .75rem; font-size: 1.25rem; overflow-wrap: anywhere }
      button { display: block; width: 100%; font: inherit; padding: .75rem; margin: .5rem 0; min-height: 3rem }
      button span { color: #555 }
    </style>
  </head>
  <body>
    <strong>Bản thử của ${escaped(gateway)} trên máy này: không có tiền thật nào được chuyển.
      <span lang="en">A stand-in for ${escaped(gateway)} on this machine: no real money moves.</span></strong>
    <main>${content}</main>
  </body>
</html>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
}
