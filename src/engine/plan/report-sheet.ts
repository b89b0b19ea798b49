/** 自评报告 The sheet that takes the narrative. */
export const REPORT_SHEET = '自评报告';
