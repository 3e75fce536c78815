/** The docs page of a widget: one live example, and everything that a page can set or hear. */
import { Controls, Description, Primary, Title, useOf } from '@storybook/addon-docs/blocks';
import { createElement as h, Fragment, type ReactElement } from 'react';

export const widgetPage = (): ReactElement => {
  const resolved = useOf('meta', ['meta']);
  const [widget = ''] = resolved.preparedMeta.title.split('/');
  return h(
    Fragment,
    null,
    h(Title, null, widget),
    h(Description),
    h(Primary),
    // All stories of a page share one clock, so the others are each on their own page.
    h(Controls, { sort: 'requiredFirst' }),
  );
};
