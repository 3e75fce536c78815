/** Listen, print and share. Sharing gives the page's address and nothing else. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../controllers/words.js';
import type { ArticleKey } from '../../i18n/en-article.js';
import { announce } from '../../platform/page/announcer.js';
import { canPrint, printPage } from '../../platform/device/printing.js';
import { canShare, sharePage } from '../../platform/device/share.js';
import { icon, icons } from '../../parts/icons.js';
import { articleIcons } from './article-icons.js';

export interface ArticleTools {
  words: Words<ArticleKey>;
  title: string;
  linkCopied: boolean;
  onCopied: () => void;
  canListen: boolean;
  isReading: boolean;
  onListen: () => void;
}

const share = async ({ words, title, onCopied }: ArticleTools) => {
  if ((await sharePage(title)) !== 'copied') return;
  announce(words.text('linkCopied'), words.langOf('linkCopied'));
  onCopied();
};

export const articleTools = (tools: ArticleTools): TemplateResult => html`
  <div class="tools no-print" part="tools">
    ${
      tools.canListen
        ? html`<button type="button" class="button tool" part="listen" @click=${tools.onListen}>
            ${icon(tools.isReading ? icons.pause : articleIcons.sound)}<span
              >${tools.words.show(tools.isReading ? 'stopListening' : 'listen')}</span
            >
          </button>`
        : nothing
    }
    ${
      canPrint()
        ? html`<button type="button" class="button tool" part="print" @click=${printPage}>
            ${icon(icons.print)}<span>${tools.words.show('print')}</span>
          </button>`
        : nothing
    }
    ${
      canShare()
        ? html`<button
            type="button"
            class="button tool"
            part="share"
            @click=${() => void share(tools)}
          >
            ${icon(tools.linkCopied ? icons.check : articleIcons.share)}<span
              >${tools.words.show(tools.linkCopied ? 'linkCopied' : 'share')}</span
            >
          </button>`
        : nothing
    }
  </div>
`;
