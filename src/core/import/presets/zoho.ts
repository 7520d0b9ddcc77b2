import { words } from "../../read/words/words.ts";
import type { ImportPreset } from "../import-mapping.ts";

/**
 * Tickets of Zoho Desk. The names of fields are those of its standard module *Tickets*:
 * https://help.zoho.com/portal/en/kb/desk/customization/modules/articles/standard-help-desk-modules-and-fields; the times
 * and their form those of https://help.zoho.com/portal/en/kb/desk/data-administration/import-export/articles/assisted-data-migration-guide.
 */
const DESK_TICKETS: ImportPreset = {
  id: "zoho-desk-tickets",
  name: words("Zoho Desk: tickets", "Zoho Desk：工单", "Zoho Desk：工單"),
  tab: "records",
  columns: [
    { to: "person", from: ["Ticket Owner", "Ticket Owner Id", "Agent", "Assignee"] },
    { to: "date", from: ["Created Time (Ticket)", "Ticket Created Time", "Created Time"] },
    { to: "Ticket Id", from: ["Ticket Id", "Ticket Number", "Request Id", "ID"] },
    { to: "Status", from: ["Status (Ticket)", "Ticket Status", "Status"] },
    { to: "Closed Time", from: ["Ticket Closed Time", "Closed Time"] },
    { to: "Due Date", from: ["Due Date"] },
    { to: "Channel", from: ["Channel", "Mode"] },
    { to: "Priority", from: ["Priority (Ticket)", "Priority"] },
  ],
  dates: ["Closed Time", "Due Date"],
  spans: [{ to: "Resolution time", begin: "date", end: "Closed Time" }],
  recordId: "Ticket Id",
  kpis: [
    {
      id: "TICKETS",
      name: words("Tickets", "工单量", "工單量"),
      unit: "",
      measure: "count",
      column: "",
      where: "",
      threshold: 50,
      target: 100,
    },
    {
      id: "CLOSED",
      name: words("Closing rate", "工单关闭率", "工單結案率"),
      unit: "%",
      measure: "share",
      column: "",
      where: "Status = Closed",
      threshold: 0.7,
      target: 0.9,
    },
    {
      id: "RESTIME",
      name: words("Resolution time", "解决时长", "解決時間"),
      unit: "h",
      measure: "mean",
      column: "Resolution time",
      where: "",
      threshold: 72,
      target: 24,
    },
  ],
};

/**
 * Customer happiness of Zoho Desk: Good, Okay or Bad for each rated reply, as described in
 * https://help.zoho.com/portal/kb/articles/contacts-customer-information-at-a-glance.
 */
const DESK_HAPPINESS: ImportPreset = {
  id: "zoho-desk-happiness",
  name: words("Zoho Desk: customer happiness", "Zoho Desk：客户满意度评价", "Zoho Desk：客戶滿意度評價"),
  tab: "surveys",
  columns: [
    { to: "person", from: ["Rated Agent", "Agent", "Agent Name", "Ticket Owner"] },
    { to: "date", from: ["Rated Time", "Rating Time", "Happiness Rated Time", "Created Time"] },
    { to: "record", from: ["Rating Id", "Happiness Id"] },
    { to: "score", from: ["Happiness Rating", "Customer Happiness", "Rating"] },
    { to: "customer", from: ["Account Name", "Contact Name"] },
    { to: "comment", from: ["Feedback", "Comment", "Comments"] },
  ],
  dates: [],
  spans: [],
  recordId: "record",
  kpis: [
    {
      id: "HAPPY",
      name: words("Happy customers", "好评率", "好評率"),
      unit: "%",
      measure: "share",
      column: "",
      where: "Score = Good",
      threshold: 0.75,
      target: 0.9,
    },
  ],
};

/**
 * Cases of Zoho CRM. Fields: https://help.zoho.com/portal/en/kb/crm/customize-crm-account/customizing-fields/articles/standard-modules-fields
 * and https://help.zoho.com/portal/en/kb/crm-help-old/customer-support/articles/old-working-with-cases.
 */
const CRM_CASES: ImportPreset = {
  id: "zoho-crm-cases",
  name: words("Zoho CRM: cases", "Zoho CRM：服务个案", "Zoho CRM：服務個案"),
  tab: "records",
  columns: [
    { to: "person", from: ["Case Owner", "Case Owner Name"] },
    { to: "date", from: ["Created Time", "Case Created Time"] },
    { to: "Case Number", from: ["Case Number", "Record Id"] },
    { to: "Status", from: ["Status", "Case Status"] },
    { to: "Case Origin", from: ["Case Origin"] },
    { to: "Priority", from: ["Priority"] },
  ],
  dates: [],
  spans: [],
  recordId: "Case Number",
  kpis: [
    {
      id: "CASES",
      name: words("Cases", "个案量", "個案量"),
      unit: "",
      measure: "count",
      column: "",
      where: "",
      threshold: 20,
      target: 50,
    },
    {
      id: "CASESCLOSED",
      name: words("Closed cases", "个案关闭率", "個案結案率"),
      unit: "%",
      measure: "share",
      column: "",
      where: "Status = Closed",
      threshold: 0.7,
      target: 0.9,
    },
  ],
};

/**
 * Calls of Zoho CRM, as follow-ups. Fields: the module *Calls* of
 * https://help.zoho.com/portal/en/kb/crm/customize-crm-account/customizing-fields/articles/standard-modules-fields, and
 * https://docs.workato.com/en/connectors/zoho-crm/triggers/new-updated-call.html.
 */
const CRM_CALLS: ImportPreset = {
  id: "zoho-crm-calls",
  name: words("Zoho CRM: calls", "Zoho CRM：通话", "Zoho CRM：通話"),
  tab: "followUps",
  columns: [
    { to: "person", from: ["Call Owner", "Owner"] },
    { to: "date", from: ["Call Start Time", "Start Time", "Created Time"] },
    { to: "record", from: ["Record Id", "Call Id", "Activity Id"] },
    { to: "customer", from: ["Related To"] },
    { to: "contact", from: ["Contact Name", "Call To/From"] },
    { to: "channel", from: ["Call Type"] },
    { to: "content", from: ["Subject"] },
    { to: "result", from: ["Call Result", "Outgoing Call Status", "Call Status"] },
    { to: "note", from: ["Description"] },
  ],
  dates: [],
  spans: [],
  recordId: "record",
  kpis: [
    {
      id: "CALLS",
      name: words("Calls made", "外呼量", "外撥量"),
      unit: "",
      measure: "count",
      column: "",
      where: "Channel = Outbound",
      threshold: 40,
      target: 80,
    },
    {
      id: "REACHED",
      name: words("Customers reached", "联系客户数", "聯絡客戶數"),
      unit: "",
      measure: "distinct",
      column: "Customer",
      where: "Channel <> Missed",
      threshold: 10,
      target: 30,
    },
  ],
};

/** The exports of Zoho's help desk and CRM. */
export const ZOHO_PRESETS: readonly ImportPreset[] = [DESK_TICKETS, DESK_HAPPINESS, CRM_CASES, CRM_CALLS];
