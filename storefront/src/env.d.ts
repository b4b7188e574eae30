declare namespace App {
  interface Locals {
    locale: import("@cho-ocop/contracts").Locale
  }
}
