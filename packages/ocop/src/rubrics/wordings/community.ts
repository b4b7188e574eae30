import type { Wording } from "../define-rubric.ts"

/** How the entity is organised. */
export const organisation: Wording = {
  name: { vi: "Loại hình của chủ thể", en: "Kind of entity" },
  levels: [
    {
      vi: "Hộ có đăng ký, trang trại hoặc tổ hợp tác",
      en: "Registered household, farm or cooperative group",
    },
    {
      vi: "Công ty, doanh nghiệp; cổ phần người địa phương dưới 51%",
      en: "Company or enterprise; local people hold less than 51%",
    },
    {
      vi: "Hợp tác xã, hoặc công ty cổ phần mà người địa phương giữ từ 51%",
      en: "Cooperative, or joint-stock company held 51% or more by local people",
    },
  ],
  evidence: ["business_registration"],
}

/** The same for tourism, where other kinds of entities take part. */
export const tourismOrganisation: Wording = {
  ...organisation,
  levels: [
    ...organisation.levels.slice(0, 2),
    {
      vi: "Hợp tác xã, công ty do người địa phương giữ từ 51%, hoặc đối tượng khác",
      en: "Cooperative, company held 51% or more by local people, or any other entity",
    },
  ],
}

/** Who represents the entity. */
export const representative: Wording = {
  name: {
    vi: "Người đại diện là nữ, người dân tộc thiểu số hoặc người khuyết tật",
    en: "Representative is a woman, of an ethnic minority, or has a disability",
  },
  levels: [
    { vi: "Không thuộc trường hợp nào", en: "None of these" },
    { vi: "Thuộc ít nhất một trường hợp", en: "At least one of these" },
  ],
  evidence: ["representative_paper"],
}

/** Workers from the commune. */
export const localLabour: Wording = {
  name: { vi: "Lao động trong xã", en: "Workers from the commune" },
  levels: [
    { vi: "25% đến dưới 50% người làm", en: "25% to below 50% of workers" },
    { vi: "50% đến 75% người làm", en: "50% to 75% of workers" },
    { vi: "Từ 75% người làm", en: "75% of workers or more" },
  ],
  evidence: ["labour_list"],
}

/** Growth of the business. */
export const growth: Wording = {
  name: { vi: "Kinh doanh tăng trưởng", en: "Growth of the business" },
  levels: [
    {
      vi: "Lãi năm qua hơn năm trước; hợp tác xã: hoặc xếp loại trung bình",
      en: "Profit rose last year; a cooperative: or is rated average",
    },
    {
      vi: "Lãi tăng hai năm liền; hợp tác xã: hoặc xếp loại khá trở lên",
      en: "Profit rose two years running; a cooperative: or is rated fair or better",
    },
  ],
  evidence: ["financial_report"],
}

/** Trademark and other rights. */
export const intellectualProperty: Wording = {
  name: { vi: "Sở hữu trí tuệ", en: "Intellectual property" },
  levels: [
    { vi: "Đơn nhãn hiệu đã được chấp nhận về hình thức", en: "Trademark application accepted as to form" },
    {
      vi: "Nhãn hiệu đã được cấp và có dấu hiệu nơi xuất xứ của cộng đồng",
      en: "Trademark granted, and a sign of origin tied to the community",
    },
    {
      vi: "Nhãn hiệu, dấu hiệu xuất xứ, cùng bằng kiểu dáng, sáng chế, giải pháp hoặc quyền tác giả",
      en: "Trademark, sign of origin, and a design, patent, utility solution or copyright",
    },
  ],
  evidence: ["trademark_paper", "intellectual_property"],
}
