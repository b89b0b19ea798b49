import { inExcel } from './excel-with';

inExcel({ platform: 'web', api: '1.15' });
