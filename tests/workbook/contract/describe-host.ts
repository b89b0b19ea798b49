import type { BookFixture } from './book-fixture';
import { describeForms } from './describe-forms';
import { describeLaw } from './describe-law';
import { describeLooking } from './describe-looking';
import { describeReading } from './describe-reading';
import { describeRefusing } from './describe-refusing';
import { describeRecalculating, describeTakingBack } from './describe-taking-back';
import { describeWriting } from './describe-writing';
import type { HostUnderTest, MakeHost } from './host-under-test';

/** Puts a workbook into a host of its own. */
export type Stand = (book: BookFixture) => Promise<HostUnderTest>;

/** A host and how it is to be tried. */
export interface HostFacts {
  readonly name: string;
  /** Cases of the law. */
  readonly runs: number;
  /** Formulas show what their inputs make of them. */
  readonly computes: boolean;
}

/** The contract of the port: what a pane may rely on, whichever host it has. */
export function describeHost({ name, runs, computes }: HostFacts, makeHost: MakeHost): void {
  describe(name, () => {
    const stands: HostUnderTest[] = [];
    const stand: Stand = async (book) => {
      const made = await makeHost(book);
      stands.push(made);
      return made;
    };
    afterEach(() => {
      for (const { close } of stands.splice(0)) close?.();
    });

    describe('读', () => describeReading(stand));
    describe('写', () => describeWriting(stand));
    describe('不写', () => describeRefusing(stand));
    describe('撤回', () => describeTakingBack(stand));
    if (computes) describe('重算', () => describeRecalculating(stand));
    describe('看与加表', () => describeLooking(stand));
    describe('自己的表', () => describeForms(stand));
    describe('定律', () => describeLaw(stand, runs));
  });
}
