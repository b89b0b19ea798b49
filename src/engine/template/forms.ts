import { BEIJING_2016 } from './data/beijing-2016';
import { CHONGQING_DEPARTMENT } from './data/chongqing-department';
import { GUANGSHUI } from './data/guangshui';
import { HUBEI } from './data/hubei';
import { HUNAN_DEPARTMENT } from './data/hunan-department';
import { LINZHI_DEPARTMENT } from './data/linzhi-department';
import { LINZHI_PROJECT } from './data/linzhi-project';
import { MOF_2020 } from './data/mof-2020';
import { MOF_2021 } from './data/mof-2021';
import { NINGXIA } from './data/ningxia';
import { RURAL_REVITALISATION } from './data/rural-revitalisation';
import { SHENZHEN_BOND } from './data/shenzhen-bond';
import { SICHUAN } from './data/sichuan';
import { TRANSFER } from './data/transfer';
import { YUNNAN } from './data/yunnan';
import type { TemplateForm } from './template-form';

/** Every form, the ministry's first. */
export const FORMS: readonly TemplateForm[] = [
  MOF_2020,
  MOF_2021,
  TRANSFER,
  RURAL_REVITALISATION,
  SICHUAN,
  CHONGQING_DEPARTMENT,
  HUBEI,
  GUANGSHUI,
  HUNAN_DEPARTMENT,
  YUNNAN,
  SHENZHEN_BOND,
  NINGXIA,
  LINZHI_PROJECT,
  LINZHI_DEPARTMENT,
  BEIJING_2016,
];
