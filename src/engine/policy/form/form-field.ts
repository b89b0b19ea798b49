/** 口径的表单 One field of the form that edits a policy, as the schema of policies describes it. */
export type FormField =
  | TextField
  | DecimalField
  | IntegerField
  | FlagField
  | ChoiceField
  | ConstantField
  | ListField
  | TupleField
  | RecordField
  | GroupField
  | VariantsField
  | EitherField;

interface Described {
  /** What the schema says of it, which is Chinese; null where it says nothing. */
  readonly description: string | null;
}

export interface TextField extends Described {
  readonly kind: 'text';
}

/** A decimal number, written as text. */
export interface DecimalField extends Described {
  readonly kind: 'decimal';
}

export interface IntegerField extends Described {
  readonly kind: 'integer';
  readonly least: number;
  readonly most: number | null;
}

export interface FlagField extends Described {
  readonly kind: 'flag';
}

export interface ChoiceField extends Described {
  readonly kind: 'choice';
  readonly choices: readonly string[];
}

/** Nothing but this value. */
export interface ConstantField extends Described {
  readonly kind: 'constant';
  readonly value: string | null;
}

export interface ListField extends Described {
  readonly kind: 'list';
  readonly item: FormField;
}

/** As many values as there are items, each of its own kind. */
export interface TupleField extends Described {
  readonly kind: 'tuple';
  readonly items: readonly FormField[];
}

/** Values under names that a person gives. */
export interface RecordField extends Described {
  readonly kind: 'record';
  readonly item: FormField;
}

export interface GroupField extends Described {
  readonly kind: 'group';
  readonly fields: readonly (readonly [key: string, field: FormField])[];
  /** Whether it carries the source of what it says, which nobody edits. */
  readonly sourced: boolean;
}

/** One of several groups, told by what stands in the field `by`. */
export interface VariantsField extends Described {
  readonly kind: 'variants';
  readonly by: string;
  readonly variants: readonly (readonly [value: string, group: GroupField])[];
}

/** A value of one of several kinds. */
export interface EitherField extends Described {
  readonly kind: 'either';
  readonly options: readonly FormField[];
}
