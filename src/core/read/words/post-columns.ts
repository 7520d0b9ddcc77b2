import { DUTIES, HEADCOUNT, NOTE, POST, TRAINING } from "./shared-headings.ts";
import { words } from "./words.ts";

/** The columns of the Posts tab: a job description a row. */
export const POST_COLUMNS = {
  post: POST,
  title: words("Post title|Job title|Full title", "岗位名称|岗位全称", "職位名稱|職位全稱"),
  series: words("Post series|Job family|Series", "岗位系|岗位系列|岗位序列", "職位系列|職系|職務系列"),
  group: words("Post group|Job group|Group", "岗位组|岗位族", "職位組別|職組|職務組別"),
  level: words("Post level|Job level|Level", "岗位级|岗位级别", "職位層級|職位等級"),
  superior: words(
    "Direct superior|Superior post|Reports to",
    "直接上级岗位|上级岗位|直接上级",
    "直屬上級職位|上級職位|直屬主管職位",
  ),
  department: words("Department|Unit", "所属部门|部门", "所屬部門|部門"),
  payGrade: words("Pay grade|Salary grade", "薪等|薪酬等级", "薪等|薪資等級"),
  payLevel: words("Pay level|Pay step", "薪级|薪酬级别|薪档", "薪級|薪資級別"),
  peopleManaged: words(
    "People managed|Direct reports|Span of control",
    "管辖人数|所辖人员|下属人数",
    "管理人數|轄下人數|部屬人數",
  ),
  headcount: HEADCOUNT,
  duties: DUTIES,
  authority: words("Authority|Powers", "权限|职权|岗位权限", "權限|職權"),
  results: words("Results expected|Results|Outcomes", "工作成果|工作结果|预期成果", "工作成果|預期成果"),
  from: words(
    "Comes from|Filled from|Previous posts",
    "来源岗位|可由何岗位晋升或转入",
    "來源職位|可由何職位晉升或轉任",
  ),
  next: words("Leads to|Next posts|Can move to", "可晋升或转任岗位|晋升岗位|去向岗位", "可晉升或轉任職位|晉升職位"),
  education: words("Education|Degree", "学历|学历要求", "學歷|學歷要求"),
  training: TRAINING,
  experience: words("Years of experience|Experience", "工作年限|工作经验|经验", "年資要求|工作經驗|經歷"),
  abilities: words("Abilities|Skills|Competencies", "能力要求|能力|技能要求", "能力條件|職能條件|能力要求"),
  conditions: words("Working conditions|Conditions", "工作条件|工作环境", "工作條件|工作環境"),
  kpis: words("KPIs of the post|KPIs|Indicators", "岗位指标|考核指标|关键绩效指标", "職位指標|考核指標|關鍵績效指標"),
  note: NOTE,
};
