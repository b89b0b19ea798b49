import { Link, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { problemPath, type GroupField, type Phrase } from '../../engine';
import { useLocale } from '../parts/words-context';
import { problemText } from './problem-text';
import { usePolicyWords } from './words/use-policy-words';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface ProblemSummaryProps {
  readonly form: GroupField;
  readonly problems: readonly Phrase[];
  /** Goes to the part of the form that the problem stands in. */
  readonly onShow: (path: string) => void;
}

/** Whether the policy can be saved, and if not all that is wrong with it. */
export function ProblemSummary({ form, problems, onShow }: ProblemSummaryProps) {
  const styles = useStyles();
  const words = usePolicyWords();
  const locale = useLocale();
  const count = String(problems.length);
  return (
    <MessageBar intent={problems.length === 0 ? 'success' : 'error'} layout="multiline">
      <MessageBarBody>
        <Text role="status">{problems.length === 0 ? words('editor.sound') : words('editor.wrong', { count })}</Text>
        {problems.length > 0 && (
          <ul className={styles.list}>
            {problems.map((problem, index) => (
              <li key={index}>
                <Link as="button" inline onClick={() => onShow(problemPath(problem))}>
                  {problemText(problem, form, locale)}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
