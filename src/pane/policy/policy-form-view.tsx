import { useEffect, useRef, useState } from 'react';
import { problemPath, type GroupField, type Phrase } from '../../engine';
import { useLocale } from '../parts/words-context';
import { BesideContext, ProblemsContext } from './editor-context';
import { besideOf } from './field-words';
import { FormSectionView } from './form-section-view';
import { problemText } from './problem-text';
import { ProblemSummary } from './problem-summary';
import { sectionsOf } from './sections-of';
import { usePolicyWords } from './words/use-policy-words';

interface PolicyFormViewProps {
  readonly form: GroupField;
  readonly data: object;
  readonly problems: readonly Phrase[];
  readonly onChange: (data: object) => void;
}

/** The form of a policy, every problem at its field; the summary leads to each. */
export function PolicyFormView({ form, data, problems, onChange }: PolicyFormViewProps) {
  const words = usePolicyWords();
  const locale = useLocale();
  // Which section was asked for, and how many times: each time it opens anew.
  const [asked, setAsked] = useState({ key: '', times: 0 });
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const section = [...(container.current?.children ?? [])].find((one) => one.id === sectionId(asked.key));
    const field =
      section?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? section?.querySelector('input, select');
    if (field instanceof HTMLElement) field.focus();
  }, [asked]);

  const sections = sectionsOf(form, { basic: words('editor.basic'), other: words('editor.other') }, locale);
  const show = (path: string): void => {
    const key = topOf(path);
    const section = sections.find(({ fields }) => fields.some(([own]) => own === key));
    setAsked(({ times }) => ({ key: section?.fields[0]?.[0] ?? '', times: times + 1 }));
  };
  return (
    <>
      <ProblemSummary form={form} problems={problems} onShow={show} />
      <ProblemsContext
        value={sentencesOf(problems.map((problem) => [problemPath(problem), problemText(problem, form, locale)]))}
      >
        <BesideContext value={besideOf(form, [], new Map(), locale)}>
          <div ref={container}>
            {sections.map((section, index) => {
              const key = section.fields[0]?.[0] ?? '';
              const isAsked = asked.key === key;
              const wrong = problems.filter((one) => section.fields.some(([own]) => own === topOf(problemPath(one))));
              return (
                <div key={key} id={sectionId(key)}>
                  <FormSectionView
                    key={isAsked ? asked.times : 0}
                    section={section}
                    open={isAsked || index === 1}
                    wrong={wrong.length}
                    data={data}
                    onChange={onChange}
                  />
                </div>
              );
            })}
          </div>
        </BesideContext>
      </ProblemsContext>
    </>
  );
}

/** The field of the policy itself that a path leads through. */
function topOf(path: string): string {
  return path.split(/[.[]/, 1)[0] ?? '';
}

function sectionId(key: string): string {
  return `policy-${key}`;
}

function sentencesOf(told: readonly (readonly [path: string, sentence: string])[]): Map<string, string[]> {
  const sentences = new Map<string, string[]>();
  for (const [path, sentence] of told) sentences.set(path, [...(sentences.get(path) ?? []), sentence]);
  return sentences;
}
