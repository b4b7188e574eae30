/** Texts of the pages for browsing. Vietnamese is the source; `en.ts` has the same shape. */
export const vi = {
  site: {
    name: "Chợ OCOP",
    tagline: "Đặc sản mỗi xã, kể đúng nguồn gốc",
    description:
      "Chợ của chương trình OCOP: nông sản, thức quà và đồ thủ công từ khắp 34 tỉnh, thành, mỗi món có nhà sản xuất, vùng đất và hạng sao rõ ràng.",
  },
  nav: {
    label: "Các mục chính",
    skip: "Đến nội dung chính",
    products: "Sản phẩm",
    producers: "Nhà sản xuất",
    map: "Bản đồ vùng miền",
    stars: "Sao OCOP",
    cart: "Giỏ hàng",
    cartCount: "món trong giỏ",
    orderLookup: "Tra cứu đơn hàng",
    otherLanguage: "English",
    otherLanguageLong: "Read this page in English",
    breadcrumb: "Bạn đang ở",
    home: "Trang chủ",
  },
  search: {
    label: "Tìm sản phẩm, nhà sản xuất, nơi làm ra",
    placeholder: "Tìm trà, mật ong, Hà Giang…",
    submit: "Tìm",
  },
  demo: {
    strip: "Danh mục dùng thử: giá và tồn kho là số minh họa, không có hàng nào được gửi đi.",
    price: "giá minh họa",
  },
  footer: {
    about:
      "OCOP, “Mỗi xã một sản phẩm”, là chương trình của Việt Nam giúp các làng quê làm ra sản phẩm tốt từ chính đất đai và nghề của mình.",
    shop: "Mua sắm",
    learn: "Tìm hiểu",
    honesty: "Thông tin sao và giấy chứng nhận dẫn nguồn công khai trên từng trang sản phẩm.",
  },
}
