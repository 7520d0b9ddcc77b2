import { words } from "./words.ts";

/** What a person is known by. */
export const PERSON = words(
  "Person ID|ID|Person|Employee ID|Employee No|Employee Number|Staff ID|Agent ID|Agent",
  "工号|人员编号|员工编号|员工ID|坐席工号|坐席|人员",
  "員工編號|工號|人員編號|員工ID|客服人員|人員",
);
