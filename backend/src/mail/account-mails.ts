import { type Locale, mailLink, type VendorRole } from "@cho-ocop/contracts"
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

/** Lets a member choose a new password. The link opens once, within 30 minutes. */
export function passwordResetMail(locale: Locale, token: string): Words {
  const link = environment.STOREFRONT_URL + mailLink("password_reset", locale, token)
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

/** Tells a member that the password has changed. */
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
