import { MedusaService } from "@medusajs/framework/utils"
import { OrderEvent } from "./models/order-event.ts"
import { OrderGroup } from "./models/order-group.ts"
import { OrderShare } from "./models/order-share.ts"
import { ReturnRequest } from "./models/return-request.ts"

export class OrderGroupModuleService extends MedusaService({
  OrderGroup,
  OrderShare,
  OrderEvent,
  ReturnRequest,
}) {}
