import { randomUUID } from "node:crypto"
import { expect, test } from "@playwright/test"
import { expectAccessible } from "../../accessible.ts"
import { checkOut, putProductInCart, SHOPPER } from "../../buy.ts"
import { linkMailedTo } from "../../operator.ts"
import { words } from "../../words.ts"

test("a shopper opens an account, keeps the address of an order, orders again with it, and deletes the account", async ({
  page,
}) => {
  const email = `${randomUUID().slice(0, 8)}@shopper.example`
  const password = `ba ngọn chè xanh ${randomUUID()}`
  const main = page.getByRole("main")
  const press = (name: string | RegExp) => main.getByRole("button", { name }).first().click()
  const heading = page.getByRole("heading", { level: 1 })

  await page.goto(words.vi.home)
  await page.getByRole("banner").getByRole("link", { name: "Tài khoản" }).click()
  await expect(heading).toHaveText("Đăng nhập")
  await expectAccessible(page)
  await main.getByRole("link", { name: "Mở tài khoản" }).click()
  await page.getByLabel("Email").fill(email)
  await press("Gửi thư cho tôi")
  await expect(heading).toHaveText("Mời bạn mở hộp thư")

  await page.goto(await linkMailedTo(email))
  await page.getByLabel("Mật khẩu mới").fill(password)
  await page.getByRole("checkbox", { name: /^Tôi đồng ý/ }).check()
  await expectAccessible(page)
  await press("Mở tài khoản")
  await expect(main).toContainText("Chưa có đơn nào")
  await expectAccessible(page)

  const goods = await putProductInCart(page, "vi")
  const number = await checkOut(page, "vi", true)
  await press("Lưu địa chỉ này vào tài khoản")
  await expect(main).toContainText(SHOPPER.street)
  await expect(main).toContainText("Địa chỉ chính")
  await expectAccessible(page)

  await page.context().clearCookies({ name: "orders" })
  await main.getByRole("link", { name: "Đơn đã đặt" }).click()
  await expect(main).toContainText(goods)
  await expectAccessible(page)
  await main.getByRole("link", { name: `Xem đơn ${number}` }).click()
  await expect(heading).toContainText(number)
  await main.getByRole("link", { name: "Mua lại" }).click()
  await expectAccessible(page)
  await press("Bỏ vào giỏ")
  await expect(main).toContainText(goods)
  await page.getByRole("link", { name: words.vi.toCheckout }).click()
  await expect(page.getByLabel("Họ và tên")).toHaveValue(SHOPPER.name)
  await expect(page.getByRole("textbox", { name: /^Email \(/ })).toHaveValue(email)
  await press(words.vi.placeOrder)
  await expect(main).toContainText(words.vi.thanks)

  await page.goto("/vi/tai-khoan/cai-dat")
  await expectAccessible(page)
  await main.getByRole("link", { name: "Xóa tài khoản" }).click()
  await page.getByLabel("Nhập mật khẩu để xác nhận").fill(password)
  await press("Xóa tài khoản của tôi")
  await expect(main).toContainText("Tài khoản của bạn đã được xóa.")
  await page.goto(`/vi/don-hang/${number}`)
  await expect(main).toContainText("chỉ mở được khi có số điện thoại")
})
