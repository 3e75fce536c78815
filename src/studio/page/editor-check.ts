/** Step 3: all that is wrong or could be better, each with a link to its field. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Path } from '../editor/paths.js';
import type { Problem } from '../editor/problems.js';
import { problemWords } from './editor-field.js';

/** "2 to fill in, 1 fault, 3 hints", without what there is none of. */
export const countWords = ({
  gaps,
  faults,
  hints,
}: {
  readonly gaps: number;
  readonly faults: number;
  readonly hints: number;
}): string => {
  const words = (count: number, one: string) =>
    count === 0 ? [] : [`${count} ${count === 1 ? one : `${one}s`}`];
  return [
    ...(gaps === 0 ? [] : [`${gaps} to fill in`]),
    ...words(faults, 'fault'),
    ...words(hints, 'hint'),
  ].join(', ');
};

export interface CheckNow {
  readonly problems: readonly Problem[];
  /** Reading grade of the whole document; not there for other languages than English. */
  readonly grade: number | undefined;
  readonly highestGrade: number;
}

const item = (problem: Problem, goTo: (path: Path) => void) => html`
  <li class=${problem.severity}>
    <a
      href="#write"
      @click=${(event: Event) => {
        event.preventDefault();
        goTo(problem.path);
      }}
      >${problem.place.join(' \u203a ') || 'The whole document'}</a
    >
    <span>${problemWords(problem)}</span>
  </li>
`;

const list = (title: string, problems: readonly Problem[], goTo: (path: Path) => void) =>
  problems.length === 0
    ? nothing
    : html`<h3>${title} (${problems.length})</h3>
        <ul class="problems">
          ${problems.map((problem) => item(problem, goTo))}
        </ul>`;

export const checkView = (now: CheckNow, goTo: (path: Path) => void): TemplateResult => {
  const { problems, grade, highestGrade } = now;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const gaps = errors.filter(({ isGap }) => isGap);
  const faults = errors.filter(({ isGap }) => !isGap);
  const hints = problems.filter(({ severity }) => severity !== 'error');
  return html`
    ${
      grade === undefined
        ? nothing
        : html`<p id="grade">
            Reading grade ${grade.toFixed(1)} of the whole
            document${grade > highestGrade ? html`: too hard. It should be at most ${highestGrade}.` : '.'}
          </p>`
    }
    ${problems.length === 0 ? html`<p>Nothing was found.</p>` : nothing}
    ${list('To fill in: a widget needs it', gaps, goTo)}
    ${list('Faults: the widget does not show it like this', faults, goTo)}
    ${list('Hints: read them before anybody signs', hints, goTo)}
  `;
};
