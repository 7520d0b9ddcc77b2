import { words } from "./words.ts";

/** The groups of raters that are usual; a Feedback tab may name others. */
export const RATER_GROUPS = {
  self: words("Self|self-review|own", "自评|本人|自我评价", "自評|本人|自我評核"),
  superior: words(
    "Superior|manager|supervisor|direct superior",
    "上级|直接上级|主管|领导",
    "上級|主管|直屬主管|上級主管",
  ),
  colleague: words("Colleague|colleagues|peer|peers", "同事|同级|平级同事", "同事|同儕|平級同事"),
  customer: words("Customer|customers|client|clients", "客户|服务对象", "客戶|服務對象"),
};

/** One of these groups. */
export type RaterGroupKey = keyof typeof RATER_GROUPS;
