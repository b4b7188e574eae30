import type { Texts } from "./texts.ts"

export const en: Texts = {
  site: {
    name: "Chợ OCOP",
    tagline: "What each commune makes best, with its origin told straight",
    description:
      "The market of Vietnam's OCOP programme: food, gifts and crafts from all 34 provinces and cities, each with its maker, its place and its stars in plain sight.",
  },
  nav: {
    label: "Main sections",
    skip: "Skip to the main content",
    products: "Products",
    producers: "Producers",
    map: "Map of origins",
    stars: "OCOP stars",
    cart: "Cart",
    cartCount: "items in the cart",
    orderLookup: "Find an order",
    otherLanguage: "Tiếng Việt",
    otherLanguageLong: "Đọc trang này bằng tiếng Việt",
    breadcrumb: "You are here",
    home: "Home",
  },
  search: {
    label: "Search products, producers and places",
    placeholder: "Search tea, honey, Ha Giang…",
    submit: "Search",
  },
  demo: {
    strip: "Demo catalogue: prices and stock are made up for show, and nothing will be shipped.",
    price: "demo price",
  },
  footer: {
    about:
      "OCOP, “One Commune One Product”, is Vietnam's programme that helps villages make good products from their own land and craft.",
    shop: "Shop",
    learn: "Learn",
    honesty: "Stars and certificates cite their public source on every product page.",
  },
}
