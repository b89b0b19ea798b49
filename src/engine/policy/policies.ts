import mof2020 from './data/mof-2020.json';
import mof2020Upload from './data/mof-2020-upload.json';
import mof2021 from './data/mof-2021.json';
import mofStepped from './data/mof-stepped.json';
import integratedSystem from './data/integrated-system.json';
import ruralRevitalisation from './data/rural-revitalisation.json';
import transfer from './data/transfer.json';
import rescale from './data/rescale.json';
import beijing2016 from './data/beijing-2016.json';
import chongqingDepartment from './data/chongqing-department.json';
import guangxi from './data/guangxi.json';
import hubei from './data/hubei.json';
import guangshui from './data/guangshui.json';
import hunanDepartment from './data/hunan-department.json';
import linzhiProject from './data/linzhi-project.json';
import linzhiDepartment from './data/linzhi-department.json';
import ningxia from './data/ningxia.json';
import shenzhenBond from './data/shenzhen-bond.json';
import sichuan from './data/sichuan.json';
import sichuanReport from './data/sichuan-report.json';
import yunnan from './data/yunnan.json';
import yunnanNarrative from './data/yunnan-narrative.json';
import { parsePolicy } from './parse-policy';
import type { Policy } from './policy';

/** In the order in which they are shown, those of the whole country first; a file may be based on one before it. */
const FILES: readonly unknown[] = [
  mof2020,
  mof2020Upload,
  mof2021,
  mofStepped,
  integratedSystem,
  ruralRevitalisation,
  transfer,
  rescale,
  beijing2016,
  chongqingDepartment,
  guangxi,
  hubei,
  guangshui,
  hunanDepartment,
  linzhiProject,
  linzhiDepartment,
  ningxia,
  shenzhenBond,
  sichuan,
  sichuanReport,
  yunnan,
  yunnanNarrative,
];

/** 口径 The policies that 绩评 knows, the default first. */
export const policies: readonly Policy[] = FILES.reduce<readonly Policy[]>(
  (known, file) => [...known, parsePolicy(file, known)],
  [],
);

/** The policy of this id, or null. */
export function policyById(id: string): Policy | null {
  return policies.find((policy) => policy.id === id) ?? null;
}
