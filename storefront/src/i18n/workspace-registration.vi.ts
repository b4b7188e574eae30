import type {
  EvidenceKind,
  OnboardingItem,
  OnboardingKey,
  RegistrationState,
  VendorKind,
  Verdict,
} from "@cho-ocop/contracts"

const KINDS: Record<VendorKind, string> = {
  cooperative: "Có giấy chứng nhận đăng ký hợp tác xã.",
  cooperative_group: "Có hợp đồng hợp tác giữa các thành viên.",
  enterprise: "Công ty, doanh nghiệp tư nhân.",
  farm: "Trang trại trồng trọt, chăn nuôi, nuôi trồng.",
  household: "Gia đình tự làm, chưa đăng ký kinh doanh.",
  business_household: "Gia đình đã đăng ký hộ kinh doanh.",
  association: "Hội, hiệp hội làng nghề, hội ngành hàng.",
  tourism_operator: "Làm du lịch cộng đồng, điểm du lịch.",
}

const STATES: Record<RegistrationState, string> = {
  draft: "Đang khai",
  submitted: "Đã gửi, chờ duyệt",
  needs_answer: "Cần bổ sung",
  approved: "Đã duyệt",
  rejected: "Không được duyệt",
}

const STATE_TEXTS: Record<RegistrationState, string> = {
  draft: "Làm lần lượt từng mục. Mỗi mục bấm lưu là giữ lại, lúc nào làm tiếp cũng được.",
  submitted:
    "Ban quản lý chợ đang xem hồ sơ. Có kết quả chợ sẽ gửi thư cho bạn. Trong lúc này chưa sửa được.",
  needs_answer: "Ban quản lý chợ cần bạn bổ sung. Sửa những mục ghi “Cần sửa” rồi gửi lại.",
  approved: "Hồ sơ đã được duyệt. Bạn bán hàng được rồi.",
  rejected: "Hồ sơ không được duyệt.",
}

const ITEM_STATES: Record<OnboardingItem["state"], string> = {
  done: "Xong",
  missing: "Cần làm",
  asked_back: "Cần sửa",
  waiting: "Đang chờ chợ",
  locked: "Chưa tới lượt",
}

const ITEMS: Record<OnboardingKey, { name: string; why: string }> = {
  kind: { name: "Loại hình", why: "Mỗi loại hình cần giấy tờ khác nhau." },
  identity: { name: "Tên và giấy đăng ký", why: "Khách và cơ quan nhà nước cần biết ai bán hàng." },
  representative: { name: "Người đại diện", why: "Phải có người chịu trách nhiệm đứng tên." },
  place: { name: "Địa chỉ", why: "Khách muốn biết hàng làm ra ở đâu; kiện hàng gửi đi từ đây." },
  contact: { name: "Liên hệ", why: "Để khách và chợ gọi được cho bạn." },
  products: { name: "Bạn làm ra gì", why: "Để biết cần giấy an toàn thực phẩm hay không." },
  bank: { name: "Tài khoản ngân hàng", why: "Chợ chuyển tiền bán hàng vào đây." },
  evidence_identity_card: { name: "Ảnh căn cước", why: "Để chắc người đại diện là thật." },
  evidence_registration: { name: "Giấy đăng ký", why: "Để chắc tên gian hàng đúng như trên giấy." },
  evidence_ocop_decision: { name: "Giấy OCOP", why: "Chỉ gắn sao khi thấy quyết định hoặc giấy chứng nhận." },
  evidence_food_safety: { name: "Giấy an toàn thực phẩm", why: "Luật yêu cầu với đồ ăn, đồ uống." },
  consents: { name: "Đồng ý điều khoản", why: "Bạn cần biết và đồng ý trước khi bán." },
  submit: { name: "Xem lại và gửi", why: "Gửi xong ban quản lý chợ mới xem được." },
  verification: { name: "Chợ kiểm tra hồ sơ", why: "Để người mua yên tâm rằng gian hàng là thật." },
  first_product: { name: "Đưa sản phẩm đầu tiên lên", why: "Có sản phẩm thì gian hàng mới mở cửa." },
  stock: { name: "Ghi số hàng đang có", why: "Hết hàng thì khách không đặt được." },
}

const EVIDENCE: Record<EvidenceKind, { name: string; hint: string }> = {
  identity_card: {
    name: "Căn cước công dân của người đại diện",
    hint: "Chụp mặt trước và mặt sau, thấy rõ bốn góc.",
  },
  registration: {
    name: "Giấy đăng ký",
    hint: "Giấy chứng nhận hợp tác xã, hộ kinh doanh, doanh nghiệp; hợp đồng hợp tác; quyết định thành lập hội.",
  },
  ocop_decision: {
    name: "Quyết định hoặc giấy chứng nhận OCOP",
    hint: "Trang có tên sản phẩm, số sao, ngày ký.",
  },
  food_safety: {
    name: "Giấy an toàn thực phẩm",
    hint: "Giấy chứng nhận đủ điều kiện, bản cam kết, hoặc bản tự công bố sản phẩm.",
  },
  other: { name: "Giấy tờ khác", hint: "Ví dụ VietGAP, hữu cơ, chỉ dẫn địa lý." },
}

const VERDICTS: Record<Verdict, string> = {
  waiting: "Chờ xem",
  accepted: "Được chấp nhận",
  asked_back: "Cần gửi lại",
  refused: "Không dùng được",
}

/** Texts of the registration. Vietnamese is the source; `workspace-registration.en.ts` has the same shape. */
export const workspaceRegistrationVi = {
  title: "Hồ sơ mở gian hàng",
  states: STATES,
  stateTexts: STATE_TEXTS,
  progress: (done: number, all: number) => `Xong ${done} trên ${all} việc`,
  turn: { vendor: "Đến lượt bạn", operator: "Đang chờ ban quản lý chợ", nobody: "Không còn việc gì" },
  items: ITEMS,
  itemStates: ITEM_STATES,
  missing: (names: string) => `Còn thiếu: ${names}.`,
  begin: "Bắt đầu khai",
  goOn: "Làm tiếp",
  messagesTitle: "Trao đổi với ban quản lý chợ",
  from: { operator: "Ban quản lý chợ", vendor: "Bạn" },
  rejectedTitle: "Lý do",
  step: (number: number, all: number) => `Bước ${number} trên ${all}`,
  overview: "Danh sách việc",
  saveAndGoOn: "Lưu và tiếp tục",
  saveForLater: "Lưu, làm sau",
  kinds: KINDS,
  kind: { lead: "Chọn đúng như trên giấy tờ của bạn.", label: "Bạn là" },
  identity: {
    lead: "Chép đúng như trên giấy đăng ký. Hộ gia đình chưa đăng ký thì ghi tên chủ hộ và mã số thuế.",
    legal_name: "Tên đầy đủ",
    tax_code: "Mã số thuế",
    tax_code_hint: "10 số; chi nhánh 13 số; hộ gia đình dùng 12 số định danh của chủ hộ.",
    registration_number: "Số giấy đăng ký",
    registration_number_hint: "Hộ gia đình, tổ hợp tác, trang trại không có giấy thì để trống.",
    registered_on: "Ngày cấp",
    registered_by: "Nơi cấp",
    registered_by_hint: "Ví dụ: Phòng Tài chính - Kế hoạch huyện Mộc Châu.",
  },
  representative: {
    lead: "Người ký giấy tờ cho gian hàng, thường là giám đốc hoặc chủ hộ.",
    name: "Họ và tên",
    position: "Chức vụ",
    position_hint: "Ví dụ: giám đốc, tổ trưởng, chủ hộ.",
    personal_number: "Số định danh cá nhân",
    personal_number_hint: "12 số trên thẻ căn cước. Số này được mã hóa; chỉ ban quản lý chợ xem được.",
    phone: "Số điện thoại",
  },
  place: {
    lead: "Nơi làm ra sản phẩm, cũng là nơi gửi hàng đi.",
    province_code: "Tỉnh, thành phố",
    commune_code: "Xã, phường",
    street: "Thôn, bản, số nhà, đường",
  },
  contact: {
    lead: "Tên và số điện thoại để khách và bưu tá gọi.",
    name: "Người nghe máy",
    phone: "Số điện thoại",
    email: "Email",
    website: "Trang web",
  },
  products: {
    lead: "Chọn mọi nhóm bạn định bán. Sau này thêm bớt được.",
    sets: "Nhóm sản phẩm",
    description: "Kể ngắn gọn bạn làm ra gì",
    description_hint: "Vài câu là đủ. Ví dụ: chè shan tuyết hái tay, sao củi, mỗi năm khoảng hai tấn.",
    recognised: "Có sản phẩm nào đã được công nhận OCOP chưa?",
    recognised_yes: "Có, đã có quyết định hoặc giấy chứng nhận",
    recognised_no: "Chưa có",
  },
  bank: {
    lead: "Tiền bán hàng chuyển vào tài khoản này. Số tài khoản được mã hóa.",
    bank_bin: "Ngân hàng",
    account_number: "Số tài khoản",
    holder: "Tên chủ tài khoản",
    holder_hint: "Nên là tên chủ thể hoặc người đại diện.",
  },
  kept: (end: string) => `Đã lưu số có đuôi …${end}. Để trống nếu không đổi.`,
  evidence: {
    title: "Giấy tờ",
    lead: "Chụp bằng điện thoại hoặc chọn tệp PDF. Mỗi tệp tối đa 15 MB.",
    renew: "Gửi giấy tờ mới hoặc thay giấy tờ",
    renewLead:
      "Giấy tờ hết hạn hoặc có quyết định mới: gửi tệp mới ở đây, mỗi tệp tối đa 15 MB. Trong lúc chờ xem, gian hàng vẫn bán và giấy cũ vẫn giữ.",
    kinds: EVIDENCE,
    due: "Bắt buộc",
    notDue: "Nếu có",
    choose: "Chụp ảnh hoặc chọn tệp",
    send: "Gửi tệp",
    open: "Tải về",
    removeOf: (name: string) => `Xóa ${name}`,
    verdicts: VERDICTS,
    noFile: "Mời bạn chọn tệp trước khi gửi.",
    goOn: "Tiếp tục",
    privacy: "Giấy tờ được mã hóa. Chỉ bạn và ban quản lý chợ mở được.",
  },
  consents: {
    title: "Đồng ý điều khoản",
    lead: "Đọc từng ý rồi tích vào ô nếu đồng ý. Muốn rút lại lúc nào cũng được.",
    answered: (date: string) => `Bạn đã đồng ý ngày ${date}.`,
    version: (version: string) => `Bản ngày ${version}.`,
    optional: "Không bắt buộc",
    missing: "Cần đồng ý ý này mới bán hàng được.",
    kinds: {
      selling_terms: "Điều kiện bán hàng",
      personal_data: "Dữ liệu cá nhân và giấy tờ",
      promotion: "Nhận tin quảng bá",
    },
  },
  submit: {
    title: "Xem lại và gửi",
    lead: "Xem kỹ trước khi gửi. Gửi rồi thì chờ chợ xem xong mới sửa được.",
    edit: "Sửa",
    editOf: (name: string) => `Sửa mục ${name}`,
    empty: "chưa điền",
    missingTitle: "Còn thiếu mới gửi được",
    answer: "Nhắn lại cho ban quản lý chợ",
    answerHint: "Ví dụ: đã chụp lại giấy đăng ký rõ hơn.",
    send: "Gửi hồ sơ",
    sendAgain: "Gửi lại hồ sơ",
    sent: "Đã gửi hồ sơ. Chợ xem xong sẽ gửi thư cho bạn.",
    kept: (end: string) => `số có đuôi …${end}`,
    files: (count: number) => `${count} tệp`,
  },
}

export type WorkspaceRegistrationTexts = typeof workspaceRegistrationVi
