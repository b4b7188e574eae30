import { type Locale, mailLink, type VendorRole } from "@cho-ocop/contracts"
import type { AccountKind } from "../account/account-kind.ts"
import { environment } from "../environment.ts"
import type { Mail } from "./mail.ts"

type Words = Omit<Mail, "to">

const ROLES: Record<Locale, Record<VendorRole, string>> = {
  vi: { owner: "chủ gian hàng", manager: "quản lý", packer: "người đóng gói" },
  en: { owner: "owner", manager: "manager", packer: "packer" },
}

/** Invites somebody to work for a vendor. The link opens once, within seven days. */
export function invitationMail(
  locale: Locale,
  { vendorName, role, token }: { vendorName: string; role: VendorRole; token: string },
): Words {
  const link = environment.STOREFRONT_URL + mailLink("invitation", locale, token)
  const as = ROLES[locale][role]
  if (locale === "vi") {
    return {
      subject: `Lời mời vào gian hàng ${vendorName}`,
      text: `Bạn được mời vào gian hàng ${vendorName} trên Chợ OCOP với vai trò ${as}.

Mở liên kết này để nhận lời (dùng một lần, trong 7 ngày):
${link}

Nếu bạn không biết gian hàng này, hãy bỏ qua thư.`,
    }
  }
  return {
    subject: `Invitation to the shop ${vendorName}`,
    text: `You are invited to the shop ${vendorName} on Chợ OCOP as ${as}.

Open this link to accept (it works once, within 7 days):
${link}

If you do not know this shop, ignore this letter.`,
  }
}

/** Confirms the address of somebody who wants to sell here. The link opens once, within seven days. */
export function registrationMail(locale: Locale, token: string): Words {
  const link = environment.STOREFRONT_URL + mailLink("invitation", locale, token)
  if (locale === "vi") {
    return {
      subject: "Mở tài khoản bán hàng trên Chợ OCOP",
      text: `Mở liên kết này để đặt mật khẩu và bắt đầu đăng ký (dùng một lần, trong 7 ngày):
${link}

Nếu không phải bạn yêu cầu, hãy bỏ qua thư.`,
    }
  }
  return {
    subject: "Open a seller's account on Chợ OCOP",
    text: `Open this link to choose a password and begin your registration (it works once, within 7 days):
${link}

If you did not ask for this, ignore this letter.`,
  }
}

/** Answers a registration with an address that has an account already. */
export function accountExistsMail(locale: Locale): Words {
  if (locale === "vi") {
    return {
      subject: "Bạn đã có tài khoản trên Chợ OCOP",
      text: `Có người vừa đăng ký bán hàng bằng địa chỉ email này, nhưng địa chỉ đã có tài khoản. Mời bạn đăng nhập. Nếu quên mật khẩu, hãy chọn "Quên mật khẩu" ở trang đăng nhập.

Nếu không phải bạn, hãy bỏ qua thư.`,
    }
  }
  return {
    subject: "You have an account on Chợ OCOP already",
    text: `Somebody has just registered to sell with this e-mail address, which has an account already. Please sign in. If you forgot your password, choose "Forgot password" where you sign in.

If that was not you, ignore this letter.`,
  }
}

const RESET_PAGES = { vendor_member: "password_reset", customer: "customer_password_reset" } as const

/** Lets somebody choose a new password. The link opens once, within 30 minutes. */
export function passwordResetMail(kind: AccountKind, locale: Locale, token: string): Words {
  const link = environment.STOREFRONT_URL + mailLink(RESET_PAGES[kind], locale, token)
  if (locale === "vi") {
    return {
      subject: "Đặt mật khẩu mới trên Chợ OCOP",
      text: `Mở liên kết này để đặt mật khẩu mới (dùng một lần, trong 30 phút):
${link}

Nếu không phải bạn yêu cầu, hãy bỏ qua thư: mật khẩu vẫn như cũ.`,
    }
  }
  return {
    subject: "Choose a new password on Chợ OCOP",
    text: `Open this link to choose a new password (it works once, within 30 minutes):
${link}

If you did not ask for this, ignore this letter: your password stays as it is.`,
  }
}

/** Tells somebody that the password has changed. */
export function passwordChangedMail(locale: Locale): Words {
  if (locale === "vi") {
    return {
      subject: "Mật khẩu của bạn trên Chợ OCOP đã đổi",
      text: `Mật khẩu của bạn vừa được đổi, và mọi nơi đang đăng nhập đã được đăng xuất.

Nếu không phải bạn, hãy chọn "Quên mật khẩu" ở trang đăng nhập ngay.`,
    }
  }
  return {
    subject: "Your password on Chợ OCOP has changed",
    text: `Your password has just been changed, and you were signed out everywhere.

If that was not you, choose "Forgot password" where you sign in, at once.`,
  }
}

/** Confirms the address of a shopper who wants an account. The link opens once, within an hour. */
export function signUpMail(locale: Locale, token: string): Words {
  const link = environment.STOREFRONT_URL + mailLink("sign_up", locale, token)
  if (locale === "vi") {
    return {
      subject: "Mở tài khoản mua hàng trên Chợ OCOP",
      text: `Mở liên kết này để xác nhận email và đặt mật khẩu (dùng một lần, trong 1 giờ):
${link}

Nếu không phải bạn yêu cầu, hãy bỏ qua thư: không có tài khoản nào được mở.`,
    }
  }
  return {
    subject: "Open your account on Chợ OCOP",
    text: `Open this link to confirm your e-mail address and choose a password (it works once, within 1 hour):
${link}

If you did not ask for this, ignore this letter: no account is opened.`,
  }
}

/** Answers a shopper who wants an account for an address that has one already. */
export function customerExistsMail(locale: Locale): Words {
  if (locale === "vi") {
    return {
      subject: "Bạn đã có tài khoản trên Chợ OCOP",
      text: `Có người vừa yêu cầu mở tài khoản mua hàng bằng địa chỉ email này, nhưng địa chỉ đã có tài khoản. Mời bạn đăng nhập. Nếu quên mật khẩu, hãy chọn "Quên mật khẩu" ở trang đăng nhập.

Nếu không phải bạn, hãy bỏ qua thư.`,
    }
  }
  return {
    subject: "You have an account on Chợ OCOP already",
    text: `Somebody has just asked to open a shopper's account with this e-mail address, which has one already. Please sign in. If you forgot your password, choose "Forgot password" where you sign in.

If that was not you, ignore this letter.`,
  }
}

/** Tells a shopper that the account is deleted. */
export function accountDeletedMail(locale: Locale): Words {
  if (locale === "vi") {
    return {
      subject: "Tài khoản của bạn trên Chợ OCOP đã được xóa",
      text: `Tài khoản của bạn đã được xóa, cùng địa chỉ và thông tin hóa đơn đã lưu. Chứng từ của các đơn đã đặt vẫn được giữ theo luật; bạn vẫn tra cứu được từng đơn bằng mã đơn và số điện thoại.`,
    }
  }
  return {
    subject: "Your account on Chợ OCOP is deleted",
    text: `Your account is deleted, with the addresses and invoice details kept in it. The records of orders you placed stay, as the law asks; you can still look each one up with its number and your phone number.`,
  }
}
