/** Says which topics there are, when a widget asks for one that does not come. Fetched on use. */
import type { DocumentKind } from '../model/check-document.js';
import { languagesWith, topicsWith } from '../platform/library/languages.js';
import { afterLoad } from '../platform/page/after-load.js';

/** The file of a topic may come late. Wait before calling one unknown. */
const topicsMs = 5000;

/** @returns what is wrong with `topic`, for the web team */
const problemOf = (topic: string, kind: DocumentKind): string => {
  const langs = languagesWith(topic).join(', ');
  return langs
    ? `topic="${topic}": its texts in ${langs} are here, and not its English ${kind}, which they need. Add the file topics/${topic}/en.js.`
    : `topic="${topic}" is not known. Allowed: ${topicsWith(kind).join(', ')}, and others whose file is on the page or that addTopic has added.`;
};

/**
 * Calls back when the page had the time to bring the topic.
 * @returns a function that cancels it
 */
export const whenTopicIsMissing = (
  topic: string,
  kind: DocumentKind,
  tell: (problem: string) => void,
): (() => void) =>
  afterLoad(topicsMs, () => tell(`${problemOf(topic, kind)} The children are shown instead.`));
