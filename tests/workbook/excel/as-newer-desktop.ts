import { inExcel } from './excel-with';

inExcel({ platform: 'desktop', api: '1.15' });
