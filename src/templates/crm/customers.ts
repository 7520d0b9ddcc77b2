import { dayOf } from "../../core/index.ts";
import type { TemplateCell, Text } from "../template.ts";

const YEAR = 2026;

/** In how many days a customer is contacted again. */
const NEXT_IN_DAYS = 14;

/** Customers and whom one talks to there. */
export const CUSTOMERS: readonly (readonly [customer: Text, contact: Text])[] = [
  [
    ["Blue Harbor Foods", "蓝港食品", "藍港食品"],
    ["Ms Shen", "沈女士", "沈小姐"],
  ],
  [
    ["Cloud Peak Retail", "云峰零售", "雲峰零售"],
    ["Mr Gao", "高先生", "高先生"],
  ],
  [
    ["Morning Sun Medical", "旭日医疗", "旭日醫療"],
    ["Dr Qiu", "邱医生", "邱醫師"],
  ],
  [
    ["Golden Rice Logistics", "金稻物流", "金稻物流"],
    ["Mr Han", "韩先生", "韓先生"],
  ],
  [
    ["Star River Education", "星河教育", "星河教育"],
    ["Ms Xu", "徐老师", "徐老師"],
  ],
  [
    ["Green Field Hotels", "绿野酒店", "綠野飯店"],
    ["Ms Tao", "陶女士", "陶小姐"],
  ],
];

/** A day of the year, and the one on which the customer is contacted again. */
export function days(month: number, day: number): { readonly on: TemplateCell; readonly next: TemplateCell } {
  const serial = dayOf(YEAR, month, day);
  return { on: { serial }, next: { serial: serial + NEXT_IN_DAYS } };
}

/** The number of a row as an id: F001. */
export const idOf = (letter: string, index: number): string => `${letter}${String(index + 1).padStart(3, "0")}`;

/** One of a list after the other, from the first again. */
export const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
