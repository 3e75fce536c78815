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
    // Other stories would run by the same clock: each has a page of its own.
    h(Controls, { sort: 'requiredFirst' }),
  );
};
