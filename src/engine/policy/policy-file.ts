import * as z from 'zod';
import { policySchema, type Policy } from './policy';

const { shape } = policySchema;
/** What every file says for itself, whatever it is based on. */
const OWN = {
  id: shape.id,
  name: shape.name,
  nameEn: shape.nameEn,
  region: shape.region,
  regionEn: shape.regionEn,
  standing: shape.standing,
  recognition: shape.recognition,
};

/** Without the defaults of a whole policy: what a file leaves out, it has from its base. */
const FROM_BASE = {
  aggregation: shape.aggregation.unwrap().optional(),
  sources: shape.sources.partial().extend({ aggregation: shape.sources.shape.aggregation.unwrap().optional() }),
};

/** A policy file that says only what differs from another policy. */
export const derivedPolicySchema = policySchema
  .partial()
  .extend({
    ...OWN,
    basedOn: z
      .string()
      .min(1)
      .describe('另一个口径的编号。没有写的字段取自它；写了的字段整个替换，只有 sources 逐条替换'),
    keepsSources: z
      .boolean()
      .describe('true：本口径是那个口径的补充，沿用的规则依据不变；false：沿用的只是缺省，依据写作“绩评缺省口径”'),
    aggregation: FROM_BASE.aggregation,
    sources: FROM_BASE.sources.optional().describe('与 basedOn 不同的规则的依据'),
  })
  .describe('只写与另一口径不同之处的口径');

/** 口径文件 What a policy file may hold: a whole policy, or what differs from another. */
export const policyFileSchema = z.union([policySchema.describe('写全了的口径'), derivedPolicySchema]);

export type DerivedPolicy = z.infer<typeof derivedPolicySchema>;
export type PolicyFile = Policy | DerivedPolicy;
