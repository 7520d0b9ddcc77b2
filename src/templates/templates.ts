import { CALL_TEAM } from "./call-team.ts";
import { CRM_DEPARTMENT } from "./crm/crm-department.ts";
import { CUSTOMER_SUCCESS } from "./customer-success.ts";
import type { Template } from "./template.ts";

/** The templates that Set up offers. */
export const TEMPLATES: readonly Template[] = [CUSTOMER_SUCCESS, CALL_TEAM, CRM_DEPARTMENT];
