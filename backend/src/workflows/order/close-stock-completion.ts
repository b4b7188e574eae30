import { WorkflowManager } from "@medusajs/framework/orchestration"
import { completeCartWorkflowId } from "@medusajs/medusa/core-flows"

/**
 * Medusa's own way from a cart to an order makes one order for all vendors, and Medusa takes it by itself when it hears
 * of a payment. Without this workflow `placeOrderWorkflow` is the only way.
 */
WorkflowManager.unregister(completeCartWorkflowId)
