import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { say } from '../../engine';
import { usePaneState } from '../parts/session-context';
import { useLocale } from '../parts/words-context';
import { keptPolicies } from '../session/own-policies';
import { usePolicyWords } from './words/use-policy-words';

/** Says of each stored policy that can not be used why it is left out; nothing where all can. */
export function BrokenPolicies() {
  const words = usePolicyWords();
  const locale = useLocale();
  const { broken } = keptPolicies(usePaneState().settings);
  return broken.map(({ name, problems }, index) => (
    <MessageBar key={index} intent="warning" layout="multiline">
      <MessageBarBody>
        {words('list.broken', { name, problems: problems.map((one) => say(one, locale)).join(' ') })}
      </MessageBarBody>
    </MessageBar>
  ));
}
