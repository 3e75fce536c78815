/** The second topic in English, with its drawings from where they stand: no build has put them beside it. */
import { addressesFrom } from '../../src/platform/page/document-addresses.js';
import { addFootCareTopic } from '../../stories/examples/foot-care-topic.js';

addFootCareTopic(addressesFrom('/src/content/diabetes-foot-care/pictures/'));
