import * as z from 'zod';

/** 依据 Where a rule comes from, and how sure that is. */
export const sourceSchema = z.strictObject({
  document: z.string().min(1).describe('文件及文号，如 财预〔2020〕10号'),
  place: z.string().nullable().describe('条款或附件；文件不分条的为 null'),
  rule: z.string().min(1).describe('规则说了什么，用自己的话'),
  evidence: z
    .enum(['read', 'reported', 'remembered', 'product', 'own'])
    .describe(
      'read 看到原文；reported 见于转述；remembered 凭记忆，须由人核对；product 绩评自己的缺省；own 使用者自定',
    ),
});
