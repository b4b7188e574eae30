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

/** By the kind of goods the name starts with, otherwise one of those that suit the product set. */
export function iconName({ name, set }: IllustrationSubject): string {
  const syllables = ` ${(
    name
      .toLowerCase()
      .normalize("NFC")
      .match(/\p{L}+/gu) ?? []
  ).join(" ")} `
  const named = ICON_BY_WORD.map(([word, icon]) => ({ word, icon, at: syllables.indexOf(` ${word} `) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.word.length - a.word.length)[0]
  if (named) return named.icon
  const suiting = (set === null ? undefined : ICONS_BY_SET[set]) ?? ICONS_ELSEWHERE
  const turn = createHash("sha256").update(name.normalize("NFC")).digest().readUInt32BE()
  return suiting[turn % suiting.length] as string
}

const ICON_BY_WORD = Object.entries({
  amphora: ["bình"],
  bacon: ["ba chỉ", "khẩu nhục", "lạp sườn", "lạp xưởng"],
  banana: ["chuối"],
  basket: ["thùng sọt", "tụng", "thủ công mỹ nghệ"],
  beans: ["đậu xanh", "bột đậu"],
  "bowl-with-spoon": ["bát đĩa", "ngũ cốc"],
  broom: ["chổi"],
  candle: ["hương trầm"],
  candy: ["kẹo"],
  carrot: ["củ cải"],
  cherries: ["vải", "mận", "chôm chôm", "măng cụt"],
  chestnut: ["điều", "mắc ca", "macca"],
  "chocolate-bar": ["socola", "ca cao", "cacao"],
  coconut: ["dừa", "hoa dừa"],
  cookie: ["bánh dừa nướng", "bánh cashewpie"],
  crab: ["cua", "ba khía"],
  cricket: ["dế"],
  cucumber: ["khổ qua"],
  "cut-of-meat": ["bò", "bê", "trâu", "chả", "giò", "tré"],
  deer: ["nhung hươu", "xương hươu"],
  "diya-lamp": ["đèn"],
  duck: ["vịt"],
  egg: ["trứng"],
  fish: ["cá", "chả cá", "lươn", "nước mắm", "mắm"],
  frog: ["ếch"],
  garlic: ["tỏi"],
  "ginger-root": ["nghệ", "curcumin", "gừng", "sâm"],
  grapes: ["nhãn", "dâu tằm", "rong nho"],
  handbag: ["túi xách", "giỏ xách"],
  herb: ["tinh dầu quế"],
  "honey-pot": ["mật ong"],
  horse: ["ngựa bạch"],
  "hot-beverage": ["cà phê", "coffee"],
  "hot-pepper": ["ớt", "muối ớt", "kim chi"],
  hut: ["du lịch", "homestay"],
  "ice-cream": ["kem"],
  "kiwi-fruit": ["chanh dây"],
  "leafy-green": ["rau", "cải"],
  "lotion-bottle": ["tinh dầu", "dầu tràm", "súc miệng", "xịt khuẩn"],
  lotus: ["tượng"],
  mango: ["xoài"],
  melon: ["bưởi", "dưa lưới"],
  mirror: ["gương"],
  "moon-cake": ["bánh"],
  mushroom: ["nấm", "đông trùng hạ thảo", "linh chi"],
  "nest-with-eggs": ["yến sào"],
  octopus: ["bạch tuộc"],
  onion: ["hành"],
  oyster: ["hàu", "ngọc trai"],
  peanuts: ["dầu phụng", "dầu lạc"],
  pear: ["lê", "ổi"],
  "pig-face": ["lợn", "heo", "chả heo"],
  pineapple: ["thơm", "sầu riêng", "mít", "trái cây"],
  potato: ["sắn dây"],
  "rice-cracker": ["bánh tráng", "bánh đa", "bánh ống"],
  "roasted-sweet-potato": ["khoai"],
  rooster: ["gà"],
  sake: ["rượu", "giấm"],
  salt: ["muối", "tiêu"],
  seedling: ["măng"],
  "sheaf-of-rice": ["gạo", "nếp", "cốm", "dầu mè"],
  shrimp: ["tôm", "mắm ruốc", "muối tôm"],
  spoon: ["muỗng"],
  squid: ["mực", "chả mực"],
  "steaming-bowl": ["bún", "phở", "miến"],
  tangerine: ["cam"],
  "teacup-without-handle": ["trà", "chè dây"],
  teapot: ["ấm chén", "chè", "danh trà"],
  thread: ["thổ cẩm", "tơ tằm", "trang phục"],
  tomato: ["cà chua"],
  "wine-glass": ["rượu vang", "rượu mơ"],
  "wrapped-gift": ["hộp quà"],
}).flatMap(([icon, words]) => words.map((word) => [word, icon] as const))

const ICONS_ELSEWHERE = ["basket", "sheaf-of-rice"] as const

const ICONS_BY_SET: Record<number, readonly string[]> = {
  1: ["leafy-green", "mango", "pineapple"],
  2: ["shrimp", "egg", "fish"],
  3: ["sheaf-of-rice", "chestnut"],
  4: ["honey-pot", "honeybee"],
  5: ["takeout-box", "bento-box"],
  6: ["steaming-bowl", "rice-cracker"],
  7: ["peanuts", "chestnut"],
  8: ["cut-of-meat", "fish"],
  9: ["fish"],
  10: ["salt", "garlic", "hot-pepper"],
  11: ["teapot", "leafy-green"],
  12: ["teacup-without-handle"],
  13: ["hot-beverage", "chocolate-bar"],
  14: ["sake"],
  15: ["wine-glass"],
  16: ["droplet"],
  17: ["beverage-box", "cup-with-straw"],
  18: ["herb"],
  19: ["lotion-bottle", "soap"],
  20: ["herb", "lotion-bottle"],
  21: ["amphora", "red-paper-lantern", "basket"],
  22: ["thread"],
  23: ["tulip", "hibiscus"],
  24: ["potted-plant", "blossom"],
  25: ["tropical-fish", "parrot"],
  26: ["hut"],
}
