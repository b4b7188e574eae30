import type { NearestGoods } from "@cho-ocop/contracts"

const NEAREST: Record<NearestGoods["reason"], (words: string) => string> = {
  without_filters: (words) => `Khớp “${words}” khi bỏ bộ lọc`,
  fewer_words: (words) => `Gần nhất: kết quả cho “${words}”`,
  nearby: () => "Gần nhất: hàng từ những nơi quanh đó",
  same_kind: () => "Gần nhất: hàng cùng loại",
}

/** Texts around the search. Vietnamese is the source; `search.en.ts` has the same shape. */
export const searchVi = {
  label: "Tìm sản phẩm, nhà sản xuất, nơi làm ra",
  placeholder: "Tìm trà, mật ong, Hà Giang…",
  submit: "Tìm",
  suggestions: "Gợi ý",
  /** `{count}` stands for the number of suggestions. */
  announcement: "Có {count} gợi ý. Dùng phím mũi tên lên xuống để chọn.",
  all: (words: string) => `Tìm tất cả cho “${words}”`,
  kinds: {
    product: "Sản phẩm",
    producer: "Nhà sản xuất",
    place: "Nơi làm ra",
    set: "Bộ sản phẩm",
  },
  includes: (former: string) => `gồm ${former} trước đây`,
  didYouMean: "Có phải bạn tìm",
  related: "Cũng khớp với từ bạn tìm",
  stories: "Trong câu chuyện sản phẩm",
  nothing: "Chưa có sản phẩm nào khớp",
  nearest: NEAREST,
  nearestAll: (count: number) => `Xem cả ${count} sản phẩm`,
  fewerConditions: "Bớt một điều kiện",
  without: (label: string) => `Bỏ “${label}”`,
  widen: (region: string) => `Xem cả vùng ${region}`,
  help: "Tìm thế nào cho dễ ra?",
  helpLines: [
    "Gõ một, hai từ thôi: tên món, tên nơi hoặc tên nhà sản xuất.",
    "Có dấu hay không dấu đều được; tên tỉnh cũ như Hà Giang, Bến Tre cũng hiểu.",
  ],
  browse: "Hoặc xem theo nhóm hàng",
}
