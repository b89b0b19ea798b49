import { useEffect, useState } from 'react';
import { HiddenText } from '../parts/hidden-text';
import { usePaneState, useSession } from '../parts/session-context';
import { useLocale } from '../parts/words-context';
import { wordsIn } from '../words/words';
import { newsSince } from './news-since';

/** Tells a screen reader what came of the work, and at once what went wrong. */
export function Announcer() {
  const session = useSession();
  const locale = useLocale();
  const { failure } = usePaneState();
  const [news, setNews] = useState({ text: '', turn: 0 });

  useEffect(() => {
    let settled = session.getState();
    return session.subscribe(() => {
      const now = session.getState();
      if (now.work) return;
      const text = newsSince(settled, now, wordsIn(locale));
      settled = now;
      if (text !== null) setNews(({ turn }) => ({ text, turn: turn + 1 }));
    });
  }, [session, locale]);

  return (
    <HiddenText>
      <span role="status">
        {/* Drawn anew each time, so that the same words are said again. */}
        <span key={news.turn}>{news.text}</span>
      </span>
      <span role="alert">{failure?.say(locale)}</span>
    </HiddenText>
  );
}
