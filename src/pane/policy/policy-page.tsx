import { useEffect, useRef, useState } from 'react';
import { usePaneState } from '../parts/session-context';
import { OwnPolicyList } from './own-policy-list';
import { PolicyEditor } from './policy-editor';

/** 自定口径 The policies of one's own, and the form that edits one of them. */
export function PolicyPage() {
  const { policyDraft } = usePaneState();
  const [told, setTold] = useState<{ readonly text: string } | null>(null);
  const status = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Whoever pressed the button goes on from what is said about it, even if it was said before: the button is gone.
    if (told !== null) status.current?.focus();
  }, [told]);
  const tell = (text: string): void => setTold({ text });
  return (
    <>
      <div ref={status} role="status" tabIndex={-1}>
        {!policyDraft && told?.text}
      </div>
      {policyDraft ? (
        <PolicyEditor key={policyDraft.before.policy.id} draft={policyDraft} onDone={tell} />
      ) : (
        <OwnPolicyList onTold={tell} />
      )}
    </>
  );
}
