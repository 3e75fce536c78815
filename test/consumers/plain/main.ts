import 'bedside-widgets/define/bedside-seek-help.js';
import { configure } from 'bedside-widgets';

configure({ country: 'IN' });
const banner = document.createElement('bedside-seek-help');
banner.level = 'urgent';
banner.phone = '0471 000 0000';
banner.addEventListener('bedside-help', ({ detail }) => {
  document.body.dataset['heard'] = detail.action;
});
document.querySelector('#app')!.append(banner);
