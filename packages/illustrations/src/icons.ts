import { createHash } from "node:crypto"
import { icons as fluent } from "@iconify-json/fluent-emoji-flat"
import type { IllustrationSubject } from "./subject.ts"

/** SVG of the icon that fits a product, drawn on a square of `ICON_SIZE`. */
export function iconOf(subject: IllustrationSubject): string {
  const icon = fluent.icons[iconName(subject)]
  if (!icon) throw new Error(`The icon set has no "${iconName(subject)}".`)
  return icon.body
}

export const ICON_SIZE = 32

/** By a word of the name where it is telling, otherwise one of those that suit the product set. */
export function iconName({ name, set }: IllustrationSubject): string {
  const syllables = ` ${(
    name
      .toLowerCase()
      .normalize("NFC")
      .match(/\p{L}+/gu) ?? []
  ).join(" ")} `
  const telling = ICON_BY_WORD.find(([, words]) => words.some((word) => syllables.includes(` ${word} `)))
  if (telling) return telling[0]
  const suiting = (set === null ? undefined : ICONS_BY_SET[set]) ?? ICONS_ELSEWHERE
  const turn = createHash("sha256").update(name.normalize("NFC")).digest().readUInt32BE()
  return suiting[turn % suiting.length] as string
}

/** The first entry that fits wins, so goods come before what they are made of. */
const ICON_BY_WORD: readonly (readonly [icon: string, words: readonly string[]])[] = [
  ["hut", ["du lịch", "homestay"]],
  ["ice-cream", ["kem"]],
  ["chocolate-bar", ["socola", "ca cao", "cacao"]],
  ["hot-beverage", ["cà phê", "coffee"]],
  ["honey-pot", ["mật ong"]],
  ["coconut", ["hoa dừa"]],
  ["teapot", ["ấm chén", "chè", "danh trà"]],
  [
    "teacup-without-handle",
    ["trà túi lọc", "trà hoa", "trà thảo dược", "trà móc câu", "trà xanh", "trà shan"],
  ],
  ["deer", ["nhung hươu", "xương hươu"]],
  ["horse", ["ngựa bạch"]],
  ["wine-glass", ["vang", "rượu mơ"]],
  ["sake", ["rượu", "giấm"]],
  ["mushroom", ["nấm", "đông trùng hạ thảo", "linh chi"]],
  ["ginger-root", ["tinh bột nghệ", "curcumin", "gừng", "sâm"]],
  ["candle", ["hương trầm"]],
  ["lotion-bottle", ["tinh dầu", "dầu tràm", "súc miệng", "xịt khuẩn"]],
  ["oyster", ["ngọc trai", "hàu"]],
  ["diya-lamp", ["đèn"]],
  ["mirror", ["gương"]],
  ["wrapped-gift", ["hộp quà"]],
  ["handbag", ["túi xách", "giỏ xách"]],
  ["basket", ["thùng sọt", "tụng"]],
  ["broom", ["chổi"]],
  ["spoon", ["muỗng"]],
  ["bowl-with-spoon", ["bát đĩa", "ngũ cốc"]],
  ["amphora", ["bình", "hạ thổ"]],
  ["thread", ["thổ cẩm", "tơ tằm", "trang phục"]],
  ["fish", ["nước mắm", "mắm cá", "mắm nêm"]],
  ["shrimp", ["mắm ruốc", "tôm"]],
  ["crab", ["ba khía", "cua"]],
  ["squid", ["mực"]],
  ["octopus", ["bạch tuộc"]],
  ["cricket", ["dế"]],
  ["frog", ["ếch"]],
  ["nest-with-eggs", ["yến sào"]],
  ["egg", ["trứng"]],
  ["duck", ["vịt"]],
  ["rooster", ["gà"]],
  ["bacon", ["ba chỉ", "khẩu nhục", "lạp sườn", "lạp xưởng"]],
  ["pig-face", ["thịt lợn", "lợn bản", "heo"]],
  ["cut-of-meat", ["bò", "bê", "trâu", "chả lụa", "tré"]],
  ["rice-cracker", ["bánh tráng", "bánh đa", "bánh ống"]],
  ["steaming-bowl", ["bún", "phở", "miến"]],
  ["sheaf-of-rice", ["gạo", "nếp", "cốm"]],
  ["candy", ["kẹo"]],
  ["cookie", ["bánh dừa nướng", "cashewpie"]],
  ["moon-cake", ["bánh"]],
  ["fish", ["cá", "lươn"]],
  ["salt", ["muối tinh", "muối hạt", "muối chay", "muối tôm", "muối tiêu", "tiêu"]],
  ["hot-pepper", ["ớt", "kim chi"]],
  ["garlic", ["tỏi đen"]],
  ["onion", ["hành"]],
  ["chestnut", ["điều", "mắc ca", "macca"]],
  ["peanuts", ["dầu phụng", "dầu lạc"]],
  ["tangerine", ["cam sành"]],
  ["melon", ["bưởi", "dưa lưới"]],
  ["pear", ["lê nậm pung", "quả lê", "ổi"]],
  ["cherries", ["vải", "mận", "chôm chôm", "măng cụt"]],
  ["grapes", ["nhãn", "dâu tằm", "rong nho"]],
  ["banana", ["chuối"]],
  ["mango", ["xoài"]],
  ["coconut", ["dừa", "dừa sáp"]],
  ["pineapple", ["thơm", "sầu riêng", "mít", "trái cây"]],
  ["kiwi-fruit", ["chanh dây"]],
  ["roasted-sweet-potato", ["khoai lang", "khoai khoái"]],
  ["tomato", ["cà chua"]],
  ["cucumber", ["khổ qua"]],
  ["carrot", ["củ cải"]],
  ["beans", ["đậu xanh", "đậu"]],
  ["leafy-green", ["rau", "cải"]],
]

const ICONS_ELSEWHERE = ["basket", "sheaf-of-rice"] as const

const ICONS_BY_SET: Record<number, readonly string[]> = {
  1: ["leafy-green", "mango", "pineapple"],
  2: ["shrimp", "egg", "fish"],
  3: ["sheaf-of-rice", "chestnut"],
  4: ["honey-pot", "honeybee"],
  5: ["takeout-box", "bento-box"],
  6: ["steaming-bowl", "rice-cracker"],
  7: ["coconut", "peanuts", "candy"],
  8: ["cut-of-meat", "fish"],
  9: ["amphora", "fish"],
  10: ["salt", "garlic", "hot-pepper"],
  11: ["teapot", "leafy-green"],
  12: ["teacup-without-handle", "herb"],
  13: ["hot-beverage", "chocolate-bar"],
  14: ["sake"],
  15: ["wine-glass"],
  16: ["droplet", "potable-water"],
  17: ["beverage-box", "cup-with-straw"],
  18: ["herb", "mushroom"],
  19: ["lotion-bottle", "soap"],
  20: ["herb", "lotion-bottle"],
  21: ["amphora", "red-paper-lantern", "basket"],
  22: ["thread"],
  23: ["tulip", "hibiscus"],
  24: ["potted-plant", "blossom"],
  25: ["tropical-fish", "parrot"],
  26: ["hut"],
}
