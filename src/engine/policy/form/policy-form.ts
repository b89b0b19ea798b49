import * as z from 'zod';
import { policySchema } from '../policy';
import type { ConstantField, FormField, GroupField } from './form-field';

type Schema = z.core.JSONSchema.BaseSchema;

/** What nobody edits: the number is given, forms of one's own are not recognised, and sources say who changed a rule. */
const LEFT_OUT = new Set(['id', 'recognition', 'source', 'sources']);

/** The form of a policy, made out of its schema: what is added there appears here. */
export function policyForm(): GroupField {
  return groupOf(z.toJSONSchema(policySchema));
}

function fieldOf(schema: Schema): FormField {
  const description = schema.description ?? null;
  if ('const' in schema || schema.type === 'null') return constantOf(schema);
  if (schema.oneOf) return variantsOf(schema, schema.oneOf);
  if (schema.anyOf) return { kind: 'either', description, options: schema.anyOf.map((one) => fieldOf(schemaOf(one))) };
  if (schema.enum) return { kind: 'choice', description, choices: schema.enum.map(String) };
  switch (schema.type) {
    case 'object':
      return schema.properties
        ? groupOf(schema)
        : { kind: 'record', description, item: fieldOf(schemaOf(schema.additionalProperties)) };
    case 'array':
      return listOf(schema);
    case 'boolean':
      return { kind: 'flag', description };
    case 'integer':
      return { kind: 'integer', description, least: schema.minimum ?? 0, most: mostOf(schema) };
    case 'string':
      // The one pattern of texts that are edited is that of decimal numbers.
      return { kind: schema.pattern === undefined ? 'text' : 'decimal', description };
    default:
      throw new Error(`No field can show this schema: ${JSON.stringify(schema)}`);
  }
}

/** Every whole number has the bound that a computer sets; it is none of the policy. */
function mostOf({ maximum }: Schema): number | null {
  return maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER ? null : maximum;
}

function listOf(schema: Schema): FormField {
  const { prefixItems, items } = schema;
  const description = schema.description ?? null;
  if (prefixItems) return { kind: 'tuple', description, items: prefixItems.map((item) => fieldOf(schemaOf(item))) };
  if (Array.isArray(items)) throw new Error('A list has items of one kind.');
  return { kind: 'list', description, item: fieldOf(schemaOf(items)) };
}

function groupOf({ properties = {}, description }: Schema): GroupField {
  const keys = Object.keys(properties);
  const fields = keys
    .filter((key) => !LEFT_OUT.has(key))
    .map((key) => [key, fieldOf(schemaOf(properties[key]))] as const);
  return { kind: 'group', description: description ?? null, fields, sourced: keys.includes('source') };
}

function constantOf({ const: value, description }: Schema): ConstantField {
  return { kind: 'constant', description: description ?? null, value: typeof value === 'string' ? value : null };
}

/** The field that holds a constant in each of the groups tells them apart. */
function variantsOf({ description }: Schema, groups: readonly Schema[]): FormField {
  const [first, ...others] = groups.map((group) => groupOf(group));
  const by = first?.fields.find(([, field]) => field.kind === 'constant')?.[0];
  if (!first || by === undefined) throw new Error('Variants are told apart by a constant.');
  const variants = [first, ...others].map((group) => {
    const own = group.fields.find(([key]) => key === by)?.[1];
    const value = own?.kind === 'constant' ? (own.value ?? '') : '';
    return [value, { ...group, fields: group.fields.filter(([key]) => key !== by) }] as const;
  });
  return { kind: 'variants', description: description ?? null, by, variants };
}

/** JSON schema also knows `true` for what may be anything, which no policy holds. */
function schemaOf(schema: Schema | boolean | undefined): Schema {
  if (typeof schema === 'object') return schema;
  throw new Error('A policy holds no value of any kind.');
}
