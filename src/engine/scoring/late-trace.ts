import type { RuleName } from '../policy/policy';
import type { Steps, Trace, TraceInput } from './trace';

/** A trace that is drawn up part by part when somebody looks at it, and then kept. */
export class LateTrace implements Trace {
  readonly #drawInputs: () => readonly TraceInput[];
  readonly #drawSteps: Steps;
  #inputs: Trace['inputs'] | undefined;
  #steps: Trace['steps'] | undefined;

  constructor(
    readonly rule: RuleName,
    inputs: () => readonly TraceInput[],
    steps: Steps,
  ) {
    this.#drawInputs = inputs;
    this.#drawSteps = steps;
  }

  get inputs(): Trace['inputs'] {
    return (this.#inputs ??= this.#drawInputs());
  }

  get steps(): Trace['steps'] {
    return (this.#steps ??= this.#drawSteps());
  }
}
