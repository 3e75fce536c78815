/** Shows the sheet that a widget would print, in place of the browser's print dialogue. */

/** Puts the sheet of the stage's widget in the widget's place. */
export const showSheet = (stage: Element): void => {
  const widget = stage.querySelector('bedside-risk-checklist');
  const frame = widget?.shadowRoot?.querySelector('iframe');
  const page = frame?.contentDocument;
  if (!page) throw new Error('The widget printed nothing.');
  const { title, body, documentElement } = page;
  const rules = page.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
  const text = rules.map((rule) => rule.cssText).join('\n');
  const paper = document.createElement('iframe');
  paper.title = title;
  paper.className = 'paper-sheet';
  const words = body.innerHTML;
  const { lang, dir } = documentElement;
  stage.replaceChildren(paper);
  const sheet = paper.contentDocument!;
  sheet.title = title;
  sheet.documentElement.lang = lang;
  sheet.documentElement.dir = dir;
  sheet.body.innerHTML = words;
  const style = sheet.createElement('style');
  style.textContent = text;
  sheet.head.append(style);
  paper.style.height = `${sheet.documentElement.scrollHeight}px`;
};
