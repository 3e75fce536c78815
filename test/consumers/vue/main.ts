import 'bedside-widgets/define/bedside-seek-help.js';
import type {} from 'bedside-widgets/vue';
import { createApp, defineComponent, ref } from 'vue';

const Ward = defineComponent({
  setup() {
    const level = ref<'soon' | 'urgent'>('soon');
    const hear = (event: GlobalEventHandlersEventMap['bedside-help']) => {
      document.body.dataset['heard'] = event.detail.action;
    };
    return { level, hear };
  },
  template: `
    <button @click="level = 'urgent'">Raise</button>
    <bedside-seek-help :level="level" country="IN" phone="0471 000 0000" heading-level="3"
      @bedside-help="hear"><p>Call 112</p></bedside-seek-help>`,
});

const app = createApp(Ward);
app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('bedside-');
app.mount('#app');
