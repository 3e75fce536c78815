// Markdown of this repository as HTML for the documentation site: the anchors are those of GitHub, and
// links lead to the pages of the site.
import { Marked } from 'marked';

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeHtml = (text) => text.replace(/[&<>"]/g, (sign) => escapes[sign]);

/** Text of a heading without its marks and tags. */
const plain = (html) =>
  html.replace(/<[^>]+>/g, '').replace(/&(amp|lt|gt|quot|#39);/g, (entity) => {
    const signs = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
    return signs[entity];
  });

/** Names headings as GitHub does, so that links from one page to a place on another hold on both. */
const anchors = () => {
  const counts = new Map();
  return (text) => {
    const name = text
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-');
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return count === 0 ? name : `${name}-${count}`;
  };
};

/**
 * @param {string} text
 * @param {(href: string) => string} linkTo where a link of the file leads on the site
 * @param {(href: string) => string} [titleOf] of the page, for a link that has a file's name as its text
 * @returns {{ title: string, html: string, headings: { level: number, id: string, text: string }[] }}
 */
export const fromMarkdown = (text, linkTo, titleOf) => {
  const nameOf = anchors();
  const headings = [];
  const renderer = {
    heading(html, level) {
      const heading = { level, id: nameOf(plain(html)), text: plain(html) };
      headings.push(heading);
      return `<h${level} id="${escapeHtml(heading.id)}">${html}</h${level}>\n`;
    },
    link: (href, _title, html) =>
      `<a href="${escapeHtml(linkTo(href))}">${titleOf && /^[\w/.-]+\.md$/.test(html) ? escapeHtml(titleOf(href)) : html}</a>`,
    image: (href, _title, alt) =>
      `<img src="${escapeHtml(linkTo(href))}" alt="${escapeHtml(alt)}" loading="lazy">`,
    // Wide ones are scrolled by themselves, by keys too.
    code: (code) => `<pre tabindex="0"><code>${escapeHtml(code)}\n</code></pre>\n`,
    table: (head, body) =>
      `<div class="wide" tabindex="0" role="group" aria-label="Table"><table>\n<thead>\n${head
        // A cell that heads nothing is no heading.
        .replace(
          /<th[^>]*>\s*<\/th>/g,
          '<td></td>',
        )}</thead>\n<tbody>${body}</tbody>\n</table></div>\n`,
  };
  const html = new Marked({ renderer, gfm: true }).parse(text);
  return { title: headings[0]?.text ?? 'Bedside widgets', html, headings };
};
