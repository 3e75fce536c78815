/** What an app of React 19 may write, and what its compiler refuses. Nothing of it is run. */
import type {} from 'bedside-widgets/react';
import type { BedsideSeekHelp } from 'bedside-widgets';
import { useRef } from 'react';

export const Page = () => {
  const banner = useRef<BedsideSeekHelp>(null);
  return (
    <main>
      <bedside-article-card layout="full" heading-level="3" structured-data="" lang="en" />
      <bedside-exercise-timer
        className="wide"
        rounds={2}
        get-ready="0"
        getReady={0}
        onbedside-complete={({ detail, currentTarget }) =>
          console.log(detail.rounds + detail.seconds, currentTarget.session.status)
        }
      >
        <p>Legs up</p>
      </bedside-exercise-timer>
      <bedside-risk-checklist
        id="list"
        layout="steps"
        theme="auto"
        content={{ kind: 'checklist' }}
      />
      <bedside-seek-help
        ref={banner}
        for="list"
        level="urgent"
        dismissible
        phone={undefined}
        onbedside-help={(event) => event.detail.action === 'dismiss' && event.preventDefault()}
      >
        <p slot="note">Day and night</p>
      </bedside-seek-help>
      {/* @ts-expect-error -- no such level */}
      <bedside-seek-help level="mild" />
      {/* @ts-expect-error -- no such attribute */}
      <bedside-seek-help fone="112" />
      {/* @ts-expect-error -- no such layout */}
      <bedside-article-card layout="steps" />
      {/* @ts-expect-error -- a title has level 2 at least */}
      <bedside-risk-checklist heading-level="1" />
      {/* @ts-expect-error -- no event tells an answer */}
      <bedside-risk-checklist onbedside-change={({ detail }) => console.log(detail.ticked)} />
      {/* @ts-expect-error -- no such tag */}
      <bedside-seek-halp />
    </main>
  );
};
