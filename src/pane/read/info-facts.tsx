import type { Table } from '../../engine';
import { CellLink } from '../parts/cell-link';
import { Fact, Facts } from '../parts/facts';
import { SectionHeading } from '../parts/section-heading';
import { FieldLink } from './field-link';
import { useReadWords } from './words/use-read-words';

/** 基本信息 What the head of the table names, with the cells that say it. */
export function InfoFacts({ table }: { readonly table: Table }) {
  const words = useReadWords();
  const { sheet, project, year, yearCell, unit, department } = table;
  return (
    <section>
      <SectionHeading>{words('read.info')}</SectionHeading>
      <Facts>
        <Fact name={words('read.info.project')}>
          <FieldLink sheet={sheet} field={project} />
        </Fact>
        <Fact name={words('read.info.year')}>
          {yearCell === null ? (
            words('read.absent')
          ) : (
            <CellLink sheet={sheet} cell={yearCell}>
              {year}
            </CellLink>
          )}
        </Fact>
        <Fact name={words('read.info.unit')}>
          <FieldLink sheet={sheet} field={unit} />
        </Fact>
        <Fact name={words('read.info.department')}>
          <FieldLink sheet={sheet} field={department} />
        </Fact>
      </Facts>
    </section>
  );
}
