import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { SectionHeading } from '../parts/section-heading';
import { usePaneState, useSession } from '../parts/session-context';
import { policyInForce } from '../session/policy-in-force';
import { DEFAULT_SETTINGS, type Settings } from '../session/settings';
import { PlanSettings } from '../write/plan-settings';
import { LanguageField } from './language-field';
import { OverNoteField } from './over-note-field';
import { PlacesField } from './places-field';
import { PolicyField } from './policy-field';
import { usePagesWords } from './words/use-pages-words';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  restore: { alignSelf: 'flex-start', marginTop: tokens.spacingVerticalM },
});

/** 设置 What a person may choose, each with its bounds and what holds without a choice. */
export function SettingsPage() {
  const styles = useStyles();
  const words = usePagesWords();
  const session = useSession();
  const state = usePaneState();
  const { settings } = state;
  const [restored, setRestored] = useState<Settings | null>(null);
  const policy = policyInForce(state);
  const restore = (): void => {
    // What a person has made is no setting to be restored.
    session.change({ ...DEFAULT_SETTINGS, ownPolicies: settings.ownPolicies });
    setRestored(session.getState().settings);
  };
  return (
    <div className={styles.page}>
      <Text>{words('settings.where')}</Text>
      {policy && (
        <>
          <SectionHeading>{words('settings.scoring')}</SectionHeading>
          <PolicyField policy={policy} />
          <OverNoteField key={settings.overNoteFrom} policy={policy} />
          <PlacesField policy={policy} />
        </>
      )}
      <PlanSettings />
      <LanguageField />
      <Button className={styles.restore} onClick={restore}>
        {words('settings.restore')}
      </Button>
      <div role="status">{settings === restored && words('settings.restored')}</div>
    </div>
  );
}
