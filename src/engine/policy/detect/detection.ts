import type { Phrase } from '../../message/phrase';
import type { Policy } from '../policy';

/** What speaks for a policy, with the cell that shows it; null where something is missing, which no cell shows. */
export interface DetectionReason {
  readonly text: Phrase;
  readonly cell: string | null;
}

/** A policy that a form may follow, and how much speaks for it. */
export interface Candidate {
  readonly policy: Policy;
  readonly points: number;
  /** What speaks for it, as the signs stand in the policy. */
  readonly reasons: readonly DetectionReason[];
}

/** 识别 Which policy a form follows, as far as its looks tell. */
export interface Detection {
  /** The policy to score by: the recognised one, else the ministry's. */
  readonly policy: Policy;
  /** False where the signs recognise none, or several alike. */
  readonly sure: boolean;
  /** Why it is this policy; of an unsure guess, why it is none. */
  readonly reasons: readonly DetectionReason[];
  /** Every policy that something speaks for, the likeliest first. */
  readonly candidates: readonly Candidate[];
}

/** How a policy came to be used: named by a person, recognised by the form, or neither. */
export type PolicyBasis = 'chosen' | 'detected' | 'default';
