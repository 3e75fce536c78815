/** What an app of Solid may write, and what its compiler refuses. Nothing of it is run. */
import type {} from 'bedside-widgets/solid';

export const Page = () => (
  <main>
    <bedside-article-card layout="full" heading-level="3" lang="en" />
    <bedside-exercise-timer
      class="wide"
      rounds={2}
      getReady={0}
      on:bedside-complete={({ detail, currentTarget }) =>
        console.log(detail.rounds + detail.seconds, currentTarget.session.status)
      }
    >
      <p>Legs up</p>
    </bedside-exercise-timer>
    <bedside-risk-checklist id="list" layout="steps" />
    <bedside-seek-help
      for="list"
      level="urgent"
      dismissible
      on:bedside-help={(event) => event.detail.action === 'dismiss' && event.preventDefault()}
    />
    {/* @ts-expect-error -- no such level */}
    <bedside-seek-help level="mild" />
    {/* @ts-expect-error -- no such attribute */}
    <bedside-seek-help fone="112" />
    {/* @ts-expect-error -- no such layout */}
    <bedside-article-card layout="steps" />
    {/* @ts-expect-error -- no event tells an answer */}
    <bedside-risk-checklist on:bedside-change={({ detail }) => console.log(detail.ticked)} />
    {/* @ts-expect-error -- no such tag */}
    <bedside-seek-halp />
  </main>
);
