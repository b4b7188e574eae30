import type {
  FindingGrade,
  FindingState,
  InspectionKind,
  InspectionOutcome,
  InspectionState,
  InspectionVisit,
} from "@cho-ocop/contracts"

const KINDS: Record<InspectionKind, string> = {
  periodic: "Định kỳ",
  ad_hoc: "Đột xuất",
  random: "Bốc thăm",
}

const OUTCOMES: Record<InspectionOutcome, string> = {
  nothing_found: "Không phát hiện lỗi",
  findings_closed: "Có lỗi; mọi lỗi đã đóng",
  withdrawn: "Chứng nhận bị thu hồi",
}

const STATES: Record<InspectionState, string> = {
  planned: "Đã lên lịch",
  visited: "Đang xử lý",
  closed: "Đã đóng",
}

const GRADES: Record<FindingGrade, string> = {
  minor: "Lỗi nhẹ",
  major: "Lỗi nặng",
  grave: "Lỗi nghiêm trọng",
}

const FINDING_STATES: Record<FindingState, string> = {
  open: "Chờ bạn trả lời",
  answered: "Đã trả lời, chờ cán bộ xem",
  sent_back: "Cán bộ gửi trả, chờ bạn trả lời lại",
  closed: "Đã đóng",
}

const ANSWERS: Record<InspectionVisit["answers"][number]["answer"], string> = {
  met: "Đạt",
  not_met: "Không đạt",
  not_applicable: "Không áp dụng",
}

/** What is said about inspections. Vietnamese is the source; `inspection.en.ts` has the same shape. */
export const inspectionVi = {
  kinds: KINDS,
  outcomes: OUTCOMES,
  passed: "Đạt",
  failed: "Không đạt",
  limit: (limit: string) => `giới hạn ${limit}`,
  takenOn: "Ngày lấy mẫu",
  reportedOn: "Ngày của phiếu kết quả",
  laboratory: "Nơi kiểm nghiệm",
  lot: "Số lô",
  notTold: "Không ghi",
  quality: {
    title: (product: string) => `Chất lượng của ${product}: các cuộc kiểm tra`,
    crumb: "Chất lượng",
    description: (product: string, vendor: string) =>
      `Cán bộ chương trình OCOP đã kiểm tra ${product} của ${vendor} khi nào, kết quả ra sao, mẫu kiểm nghiệm thế nào.`,
    link: "Các cuộc kiểm tra và kết quả kiểm nghiệm",
    notListed: "Chợ không còn bày bán sản phẩm này.",
    withdrawn: "Một chứng nhận của sản phẩm này đã bị thu hồi.",
    seeWithdrawn: "Xem lý do và từ ngày nào",
    inspectionsTitle: "Các cuộc kiểm tra",
    empty: "Chưa ghi nhận cuộc kiểm tra nào",
    emptyText:
      "Trên chợ chưa có cuộc kiểm tra nào của sản phẩm này đã xong. Điều đó không nói lên sản phẩm tốt hay xấu.",
    visitedOn: "Ngày đến kiểm tra",
    closedOn: "Ngày đóng",
    kind: "Loại",
    repeat: "Xem và bốc lại để kiểm chứng",
    resultsTitle: "Kết quả kiểm nghiệm",
    noResults: "Chưa có kết quả kiểm nghiệm nào được công khai.",
    howTitle: "Kiểm tra như thế nào",
    how: "Cán bộ chương trình đến tận nơi, xem theo một bảng kiểm, có khi lấy mẫu gửi phòng kiểm nghiệm. Cuộc kiểm tra chỉ hiện ở đây khi mọi lỗi đã được xử lý. Chợ không công khai từng lỗi và tên người.",
    drawTitle: "Bốc thăm như thế nào",
    draw: "Khi kiểm tra ngẫu nhiên, danh sách sản phẩm được chốt trước; số gốc là một con số công khai mà lúc đó chưa ai biết. Từ hai điều ấy, ai cũng tính lại được sản phẩm nào bị bốc, nên không ai chọn trước được.",
  },
  draw: {
    crumb: "Bốc thăm kiểm tra",
    title: (plan: string) => `Bốc thăm kiểm tra: ${plan}`,
    description: "Danh sách, số gốc và cách bốc lại để kiểm chứng.",
    all: "Các lần bốc thăm kiểm tra",
    allLead: "Mọi lần bốc thăm chọn sản phẩm để kiểm tra, kể cả lần chưa bốc.",
    none: "Chưa có lần bốc thăm nào",
    noneText: "Khi cán bộ chương trình chốt một danh sách để bốc thăm, danh sách hiện ở đây trước khi bốc.",
    toDraw: "Chưa bốc",
    drawn: "Đã bốc",
    lead: "Ai cũng bốc lại được từ những điều trên trang này.",
    madeAt: "Chốt danh sách lúc",
    population: "Danh sách",
    count: (draws: number, all: number) => `${draws} trên ${all} sản phẩm`,
    draws: "Số sản phẩm được bốc",
    seedSource: "Số gốc lấy từ",
    seed: "Số gốc",
    drawnAt: "Bốc lúc",
    notYet: "Chưa bốc. Số gốc chưa được nhập.",
    drawnTitle: "Sản phẩm được bốc, theo thứ tự",
    howTitle: "Cách bốc lại",
    how: "Với mỗi dòng trong danh sách, tính SHA-256 của số gốc, một dấu xuống dòng và dòng đó (UTF-8). Xếp các giá trị viết hệ mười sáu từ nhỏ đến lớn; các dòng đầu tiên được bốc.",
    command: "Lệnh trên Linux hoặc macOS, với danh sách lưu trong tệp list.txt:",
  },
  workspace: {
    title: "Kiểm tra",
    hint: "Các cuộc kiểm tra của cán bộ chương trình, lỗi cần trả lời, hạn trả lời",
    lead: "Cán bộ chương trình kiểm tra sản phẩm đã được công nhận. Lỗi nào cần trả lời thì ghi ở đây, kèm hạn.",
    empty: "Chưa có cuộc kiểm tra nào",
    emptyText: "Khi cán bộ lên lịch kiểm tra sản phẩm của bạn, bạn sẽ thấy ở đây.",
    states: STATES,
    toAnswer: (count: number) => `${count} lỗi cần trả lời`,
    until: (day: string) => `hạn ${day}`,
    overdue: "Quá hạn",
    plannedOn: (day: string) => `dự kiến ${day}`,
    closedOn: (day: string) => `đóng ngày ${day}`,
    visit: "Cán bộ đến kiểm tra",
    notVisited: "Cán bộ chưa đến.",
    arrived: "Lúc đến",
    left: "Lúc về",
    metWith: "Cán bộ gặp",
    note: "Ghi chú",
    checklist: "Bảng kiểm",
    answers: ANSWERS,
    samples: "Mẫu",
    resultWaits: "Chưa có kết quả",
    report: "Phiếu kết quả",
    findings: "Lỗi cán bộ đã ghi",
    noFindings: "Không có lỗi nào.",
    grades: GRADES,
    findingStates: FINDING_STATES,
    deadline: (day: string) => `Trả lời đến hết ngày ${day}`,
    lots: (numbers: string) => `Lô liên quan: ${numbers}`,
    message: (text: string) => `Cán bộ viết: ${text}`,
    yourAnswer: (time: string) => `Bạn trả lời lúc ${time}`,
    withdrawn: (decision: string, day: string) =>
      `Chứng nhận đã bị thu hồi theo quyết định ${decision} ngày ${day}.`,
    papers: "Giấy tờ đã gửi",
    answer: "Trả lời: nguyên nhân, đã khắc phục thế nào",
    send: "Gửi trả lời",
    addPaper: "Thêm giấy tờ hoặc ảnh",
    sendPaper: "Gửi tệp",
    noFile: "Hãy chọn một tệp.",
    answered: "Đã gửi. Cán bộ sẽ xem.",
  },
}

export type InspectionTexts = typeof inspectionVi
