import type { TableConfig } from "@odoo/o-spreadsheet";

/** The spreadsheet library filters by tables; this one shows its buttons and looks like no table. */
export const FILTER_TABLE: TableConfig = {
  hasFilters: true,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: false,
  bandedColumns: false,
  styleId: "None",
  automaticAutofill: false,
};
