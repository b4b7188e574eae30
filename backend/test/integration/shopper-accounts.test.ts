import { randomUUID } from "node:crypto"
import {
  CUSTOMER_CONSENT,
  type Customer,
  type CustomerAddresses,
  type CustomerOrders,
  type CustomerSignedIn,
  type Order,
  type ReOrdered,
  type Sessions,
} from "@cho-ocop/contracts"
import { routeTable } from "../isolation/route-table.ts"
import { operator } from "./operator.ts"
import { inShop } from "./shop.ts"
import { askForAccount, buy, confirmAccount, HOME, shopper } from "./shopper.ts"
import { soon } from "./soon.ts"
import {
  addMember,
  bearer,
  fromNewAddress,
  lettersTo,
  mailTo,
  PASSWORD,
  signIn,
  tokenMailedTo,
} from "./workspace.ts"

const OTHER_PASSWORD = "mùa gặt ở bản Hồ"
const MANY = 21

inShop((shop) => {
  const account = (path = "") => `/shop/account/me${path}`
  const enter = (email: string, password = PASSWORD, headers = fromNewAddress()) =>
    shop.post<CustomerSignedIn>("/shop/account/sign-in", { email, password }, headers)
  const orders = async (headers: Record<string, string>) =>
    (await shop.get<CustomerOrders>(account("/orders"), headers)).body.orders.map(({ number }) => number)
  const variant = async () => String((await shop.product("province=ha-noi")).variants[0]?.id)
  const database = () => shop.container().resolve("__pg_connection__")

  describe("somebody without an account", () => {
    it("opens one with the link of a mail, and what was agreed to is kept with version and time", async () => {
      expect(await askForAccount(shop, "Lan@Khach.example")).toMatchObject({ status: 202, body: "" })
      const token = await tokenMailedTo("lan@khach.example")
      const look = await shop.post("/shop/account/sign-ups/look", { token }, fromNewAddress())
      expect(look.body).toEqual({ email: "lan@khach.example" })
      const { status, body } = await confirmAccount(shop, token)
      expect(status).toBe(201)
      const me = await shop.get<Customer>(account(), bearer(body))
      expect(me.body).toEqual(body.customer)
      expect(me.body).toMatchObject({ email: "lan@khach.example", locale: "vi", invoice: null })
      expect(me.body.consent).toMatchObject({ ...CUSTOMER_CONSENT, given_at: expect.any(String) })
    })

    it("gets none without agreeing, with a text that has changed, or with an easy password", async () => {
      await askForAccount(shop, "mai.le@khach.example")
      const token = await tokenMailedTo("mai.le@khach.example")
      const faultOf = async (more: Record<string, unknown>) => {
        const { status, body } = await confirmAccount(shop, token, more)
        return [status, Reflect.get(body, "fields")]
      }
      expect(await faultOf({ consent: "" })).toEqual([400, { consent: "consent_missing" }])
      expect(await faultOf({ consent: "2020-01-01" })).toEqual([400, { consent: "text_changed" }])
      expect(await faultOf({ password: "ngắn quá" })).toEqual([400, { password: "password_short" }])
      expect(await faultOf({ password: "password1234" })).toEqual([400, { password: "password_breached" }])
      expect(await faultOf({ password: "toi la mai.le 88" })).toEqual([
        400,
        { password: "password_personal" },
      ])
      expect((await confirmAccount(shop, token)).status).toBe(201)
    })

    it("finds the link closed after its first use, once it is old, and where it is made up", async () => {
      await askForAccount(shop, "thu@khach.example")
      const token = await tokenMailedTo("thu@khach.example")
      const together = await Promise.all([confirmAccount(shop, token), confirmAccount(shop, token)])
      expect(together.map(({ status }) => status).sort()).toEqual([201, 409])
      await askForAccount(shop, "cham@khach.example")
      const late = await tokenMailedTo("cham@khach.example")
      await database().raw("update customer_sign_up set expires_at = now() - interval '1 second'")
      expect(await confirmAccount(shop, late)).toMatchObject({ status: 409, body: { code: "token_expired" } })
      expect(await confirmAccount(shop, "made up")).toMatchObject({
        status: 404,
        body: { code: "not_found" },
      })
    })

    it("is told by mail alone that the address has an account", async () => {
      await shopper(shop, "co-roi@khach.example")
      expect(await askForAccount(shop, "co-roi@khach.example")).toMatchObject({ status: 202, body: "" })
      await vi.waitFor(async () =>
        expect((await mailTo("co-roi@khach.example")).subject).toContain("đã có tài khoản"),
      )
    })

    it("gets five letters an hour that others asked for, and hears the same for each", async () => {
      const letters = async (to: string) => (await lettersTo(to)).length
      const many = async (ask: () => Promise<unknown>) => {
        for (let asked = 0; asked < 7; asked++) expect(await ask()).toMatchObject({ status: 202, body: "" })
      }
      await many(() => askForAccount(shop, "tho@khach.example"))
      await soon(async () => expect(await letters("tho@khach.example")).toBe(5))
      expect((await confirmAccount(shop, await tokenMailedTo("tho@khach.example"))).status).toBe(201)

      const { email } = await shopper(shop, "binh@khach.example")
      await many(() => askForAccount(shop, email))
      await many(() => shop.post("/shop/account/password-reset", { email }, fromNewAddress()))
      await askForAccount(shop, "sau-cung@khach.example")
      await tokenMailedTo("sau-cung@khach.example")
      for (const to of [email, "tho@khach.example"]) await soon(async () => expect(await letters(to)).toBe(5))
    })
  })

  describe("a shopper with an account", () => {
    it("signs in and out; who guesses hears the same for every address, and must wait", async () => {
      await shopper(shop, "hoa@khach.example")
      const { body } = await enter(" Hoa@khach.example")
      expect((await shop.get(account(), bearer(body))).status).toBe(200)
      expect((await shop.post("/shop/account/sign-out", {}, bearer(body))).status).toBe(204)
      expect(await shop.get(account(), bearer(body))).toMatchObject({
        status: 401,
        body: { code: "signed_out" },
      })

      const unknown = await enter("khong-co@khach.example", "sai mật khẩu rồi")
      const address = fromNewAddress()
      const guesses = []
      for (let guess = 0; guess < 6; guess++)
        guesses.push(await enter("hoa@khach.example", "sai mật khẩu rồi", address))
      expect(guesses.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 429])
      expect(guesses[0]?.body).toEqual(unknown.body)
      expect((await enter("hoa@khach.example")).status).toBe(200)
    })

    it("replaces the session at the next login, and signs out everywhere else when asked to", async () => {
      const { headers } = await shopper(shop, "nga@khach.example")
      const again = await enter("nga@khach.example", PASSWORD, { ...fromNewAddress(), ...headers })
      expect((await shop.get(account(), headers)).status).toBe(401)
      const other = await enter("nga@khach.example")
      expect((await shop.delete(account("/sessions"), bearer(again.body))).status).toBe(204)
      expect((await shop.get(account(), bearer(other.body))).status).toBe(401)
      const { body } = await shop.get<Sessions>(account("/sessions"), bearer(again.body))
      expect(body.sessions).toMatchObject([{ is_current: true }])
    })

    it("sets a new password with the link of a mail, once, and is signed out everywhere", async () => {
      const { headers } = await shopper(shop, "quen@khach.example")
      const ask = (email: string) => shop.post("/shop/account/password-reset", { email }, fromNewAddress())
      expect(await ask("khong-co@khach.example")).toMatchObject({ status: 202, body: "" })
      expect(await ask("quen@khach.example")).toMatchObject({ status: 202, body: "" })
      const mail = await vi.waitFor(async () => {
        const mail = await mailTo("quen@khach.example")
        expect(mail.text).toContain("/vi/tai-khoan/mat-khau-moi?token=")
        return mail
      })
      const token = String(new URL(/https?:\S+/.exec(mail.text)?.[0] ?? "").searchParams.get("token"))
      const confirm = (path = "/shop/account/password-reset/confirm") =>
        shop.post(path, { token, password: OTHER_PASSWORD }, fromNewAddress())
      expect((await confirm("/vendor/password-reset/confirm")).status, "of another kind of account").toBe(404)
      const together = await Promise.all([confirm(), confirm()])
      expect(together.map(({ status }) => status).sort()).toEqual([200, 409])
      expect((await shop.get(account(), headers)).status).toBe(401)
      expect((await enter("quen@khach.example")).status).toBe(401)
      expect((await enter("quen@khach.example", OTHER_PASSWORD)).status).toBe(200)
    })

    it("changes the password, and is signed out everywhere but here", async () => {
      const { headers, email } = await shopper(shop, "doi@khach.example")
      const other = await enter(email)
      const change = (current_password: string) =>
        shop.post<CustomerSignedIn>(
          account("/password"),
          { current_password, password: OTHER_PASSWORD },
          { ...headers, ...fromNewAddress() },
        )
      expect(await change("sai mật khẩu rồi")).toMatchObject({ status: 401, body: { code: "wrong_login" } })
      const changed = await change(PASSWORD)
      expect((await shop.get(account(), bearer(other.body))).status).toBe(401)
      expect((await shop.get(account(), bearer(changed.body))).status).toBe(200)
    })

    it("keeps the language of mails and whom invoices are made out to, if wanted", async () => {
      const { headers } = await shopper(shop, "cty@khach.example")
      const invoice = {
        company: "Công ty Thử",
        tax_code: "0100109106",
        company_address: "1 Tràng Tiền",
        invoice_email: "ke-toan@khach.example",
      }
      const changed = await shop.post<Customer>(account(), { locale: "en", invoice }, headers)
      expect(changed.body).toMatchObject({ locale: "en", invoice })
      const removed = await shop.post<Customer>(account(), { invoice: null }, headers)
      expect(removed.body).toMatchObject({ locale: "en", invoice: null })
    })
  })

  describe("the history", () => {
    it("shows what was ordered with the account or with its e-mail, and nothing of anybody else", async () => {
      const goods = await variant()
      const before = await buy(shop, { variant: goods, email: "Binh@khach.example" })
      const stranger = await buy(shop, { variant: goods, email: "nguoi-la@khach.example" })
      const binh = await shopper(shop, "binh@khach.example")
      const an = await shopper(shop, "an@khach.example")
      const own = await buy(shop, { variant: goods, headers: binh.headers, email: "an@khach.example" })
      const later = await buy(shop, { variant: goods, email: "binh@khach.example" })
      expect(await orders(binh.headers)).toEqual([later, own, before].map(({ number }) => number))
      expect(await orders(an.headers), "another account's, though this e-mail was given").toEqual([])

      const { body } = await shop.get<CustomerOrders>(account("/orders"), binh.headers)
      expect(body.orders[1]).toMatchObject({
        payment: { method: "cash_on_delivery", state: "due_on_delivery" },
        parts: [{ number: expect.stringMatching(/^OP-.+-1$/), state: "placed", items: [{ quantity: 1 }] }],
      })
      for (const { number, token } of [before, own, later]) {
        const key = await shop.get(account(`/orders/${number}`), binh.headers)
        expect(key).toMatchObject({ status: 200, body: { number, token } })
        expect(await shop.get(account(`/orders/${number}`), an.headers)).toMatchObject({
          status: 404,
          body: { code: "order_not_found" },
        })
      }
      expect((await shop.get(account(`/orders/${stranger.number}`), binh.headers)).status).toBe(404)
    })

    it("comes page by page", async () => {
      const { headers, email } = await shopper(shop, "nhieu@khach.example")
      const { number } = await buy(shop, { variant: await variant(), headers, email })
      for (let copy = 0; copy < MANY - 1; copy++)
        await database().raw(
          `insert into order_group (id, number, cart_id, attempt, state, payment_method, total, raw_total,
             currency_code, locale, email, phone, address, customer_id, created_at)
           select id || :copy, 'OC-22222-222' || :copy, cart_id || :copy, attempt, state, payment_method, total, raw_total,
             currency_code, locale, email, phone, address, customer_id, created_at - interval '1 day'
           from order_group where number = :number`,
          { copy: String(copy + 10), number },
        )
      const page = async (page: number) =>
        (await shop.get<CustomerOrders>(account(`/orders?page=${page}`), headers)).body
      expect(await page(1)).toMatchObject({ page: 1, pages: 3, orders: { length: 10, 0: { number } } })
      expect((await page(3)).orders).toHaveLength(1)
    })
  })

  describe("re-ordering", () => {
    it("puts what can still be had into the cart, and names plainly what cannot", async () => {
      const all = (await shop.product("province=ha-noi")).variants
      const other = (await shop.product("province=dak-lak")).variants[0]
      const [one] = all
      if (!one || !other) throw new Error("The catalogue of the test is too small.")
      await shop.setStock(one.id, 5)
      const first = await buy(shop, { variant: one.id, quantity: 3 })
      const again = (cart: { id: string; token: string } | null, key: string = randomUUID()) =>
        shop.post<ReOrdered>(
          `/shop/orders/${first.number}/re-order`,
          { cart },
          { "x-order-token": first.token, "idempotency-key": key },
        )

      const [{ body }, clickedAgain] = await Promise.all([again(null, "click"), again(null, "click")])
      expect(clickedAgain.body).toEqual(body)
      expect(body).toMatchObject({
        cart: { cart: { item_count: 2 } },
        missing: [{ ordered: 3, put: 2, problem: "fewer_left" }],
      })
      const full = await again({ id: String(body.cart?.cart.id), token: String(body.cart?.token) })
      expect(full.body).toMatchObject({
        cart: { cart: { item_count: 2 } },
        missing: [{ put: 0, problem: "cart_full" }],
      })

      await shop.setStock(one.id, 0)
      const into = await shop.cartWith(other.id, 1)
      const none = await again({ id: into.cart.id, token: into.token })
      expect(none.body).toMatchObject({
        cart: { cart: { item_count: 1 } },
        missing: [{ put: 0, problem: "sold_out" }],
      })
      expect((await again(null)).body).toMatchObject({ cart: null, missing: [{ problem: "sold_out" }] })
    })

    it("opens to whoever may open the order, and fills no cart of somebody else", async () => {
      const goods = await variant()
      const { number, token } = await buy(shop, { variant: goods })
      const into = await shop.cartWith(goods, 1)
      const path = `/shop/orders/${number}/re-order`
      expect((await shop.post(path, { cart: null })).status).toBe(404)
      const stolen = { cart: { id: into.cart.id, token: "guessed" } }
      expect(await shop.post(path, stolen, { "x-order-token": token })).toMatchObject({
        status: 404,
        body: { code: "cart_not_found" },
      })
    })
  })

  describe("addresses", () => {
    const street = (street: string) => ({ address: { ...HOME, street }, is_default: false })
    const streetsOf = ({ addresses }: CustomerAddresses) =>
      addresses.map(({ address, is_default }) => (is_default ? `${address.street} *` : address.street))
    const add = async (headers: Record<string, string>, name: string, is_default = false) =>
      (await shop.post<CustomerAddresses>(account("/addresses"), { ...street(name), is_default }, headers))
        .body

    it("are added, changed, made the default and removed; there is always one default", async () => {
      const { headers } = await shopper(shop, "dia-chi@khach.example")
      expect(streetsOf(await add(headers, "nhà"))).toEqual(["nhà *"])
      expect(streetsOf(await add(headers, "cơ quan"))).toEqual(["nhà *", "cơ quan"])
      const all = await add(headers, "nhà mẹ", true)
      expect(streetsOf(all)).toEqual(["nhà mẹ *", "cơ quan", "nhà"])
      const at = (index: number) => account(`/addresses/${all.addresses[index]?.id}`)
      const changed = await shop.post<CustomerAddresses>(at(0), street("nhà bố"), headers)
      expect(streetsOf(changed.body)).toEqual(["nhà bố *", "cơ quan", "nhà"])
      const removed = await shop.delete<CustomerAddresses>(at(0), headers)
      expect(streetsOf(removed.body)).toEqual(["cơ quan *", "nhà"])
      const wrong = { address: { ...HOME, commune_code: "99999" }, is_default: false }
      expect(await shop.post(account("/addresses"), wrong, headers)).toMatchObject({ status: 400 })
    })

    it("are at most twenty, however many are added at once", async () => {
      const { headers } = await shopper(shop, "hai-muoi@khach.example")
      const answers = []
      for (let n = 0; n < 19; n++) answers.push(await add(headers, `nhà ${n}`))
      expect(answers.at(-1)?.addresses).toHaveLength(19)
      const last = await Promise.all(
        ["một", "hai", "ba"].map((name) => shop.post(account("/addresses"), street(name), headers)),
      )
      expect(last.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    })

    it("are nobody else's", async () => {
      const [one, two] = [await shopper(shop, "mot@khach.example"), await shopper(shop, "hai@khach.example")]
      const { addresses } = await add(one.headers, "nhà riêng")
      const path = account(`/addresses/${addresses[0]?.id}`)
      const notFound = { status: 404, body: { code: "not_found" } }
      expect(await shop.post(path, street("chiếm"), two.headers)).toMatchObject(notFound)
      expect(await shop.delete(path, two.headers)).toMatchObject(notFound)
      const { body } = await shop.get<CustomerAddresses>(account("/addresses"), two.headers)
      expect(body.addresses).toEqual([])
      expect(streetsOf((await shop.get<CustomerAddresses>(account("/addresses"), one.headers)).body)).toEqual(
        ["nhà riêng *"],
      )
    })
  })

  it("opens an account to its shopper alone: not to nobody, a vendor's member or the operator", async () => {
    await addMember(shop.container(), { vendor_id: null, email: "chu@khach.example", role: "owner" })
    const { body } = await signIn(shop, "chu@khach.example")
    const { headers } = await shopper(shop, "ngoai@khach.example")
    const refreshed = await shop.post<{ token?: string }>("/auth/token/refresh", {}, headers)
    const strangers = [
      fromNewAddress(),
      bearer(body),
      await operator(shop),
      bearer({ token: String(refreshed.body.token) }),
    ]
    const own = routeTable().filter(({ path }) => path.startsWith("/shop/account/me"))
    expect(own.length).toBeGreaterThan(10)
    for (const { method, path } of own)
      for (const stranger of strangers) {
        const answer = await fetch(shop.address() + path, { method, headers: stranger })
        expect(answer.status, `${method} ${path}`).toBe(401)
      }
    expect((await shop.get("/vendor/me", headers)).status).toBe(401)
    expect((await shop.get("/admin/customers", headers)).status).toBe(401)
  })

  it("deletes an account with all it kept; its orders stay, and name it no more", async () => {
    const { headers, email } = await shopper(shop, "xoa@khach.example")
    await shop.post(account("/addresses"), { address: HOME, is_default: true }, headers)
    // Without an e-mail, so that no letter about the order comes in between.
    const { number, token } = await buy(shop, { variant: await variant(), headers })
    const [{ id } = { id: "nobody" }] = await shop.container().resolve("customer").listCustomers({ email })
    const remove = (password: string) =>
      shop.delete(account(), { ...headers, ...fromNewAddress() }, { password })
    expect(await remove("sai mật khẩu rồi")).toMatchObject({ status: 401, body: { code: "wrong_login" } })
    expect((await remove(PASSWORD)).status).toBe(204)

    expect((await shop.get(account(), headers)).status).toBe(401)
    expect((await enter(email)).status).toBe(401)
    const order = await shop.get<{ order: Order }>(`/shop/orders/${number}`, { "x-order-token": token })
    expect(order.body.order.number).toBe(number)
    const { rows } = await database().raw<{ rows: { table_name: string }[] }>(
      `select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    )
    const naming = []
    for (const { table_name } of rows) {
      const found = await database().raw(`select 1 from "${table_name}" t where t::text like ?`, [`%${id}%`])
      if (found.rows.length > 0) naming.push(table_name)
    }
    expect(naming).toEqual([])
    expect(await mailTo(email)).toMatchObject({ subject: expect.stringContaining("đã được xóa") })
  })
})
