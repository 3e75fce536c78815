/* The four blocks in the block editor: fields in the sidebar, and the widget itself as the preview. */
(function (wp, known) {
  'use strict';

  const { widgets, programs } = known;
  const { createElement: el, Fragment } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { Disabled, PanelBody, SelectControl, TextControl, ToggleControl } = wp.components;

  const choices = (values, names) => [
    { value: '', label: 'Default' },
    ...values.map((value) => ({ value, label: names ? names[value] : value })),
  ];

  /** A field for one attribute. */
  const field = (name, spec, attributes, setAttributes) => {
    const onChange = (value) => setAttributes({ [name]: value });
    const shared = { key: name, label: spec.label, onChange };
    if (spec.type === 'flag')
      return el(ToggleControl, { ...shared, checked: Boolean(attributes[name]) });
    const value = attributes[name] || '';
    if (spec.values)
      return el(SelectControl, { ...shared, value, options: choices(spec.values, spec.names) });
    if (spec.type === 'program') {
      const names = programs[attributes.topic || Object.keys(programs)[0]];
      return el(SelectControl, { ...shared, value, options: choices(Object.keys(names), names) });
    }
    return el(TextControl, {
      ...shared,
      value,
      type: spec.type === 'number' ? 'number' : 'text',
      min: spec.min,
      max: spec.max,
    });
  };

  Object.keys(widgets).forEach((name) => {
    const { title, description, icon, attributes: specs } = widgets[name];
    const block = `bedside-widgets/${name}`;

    const Edit = ({ attributes, setAttributes }) =>
      el(
        Fragment,
        null,
        el(
          InspectorControls,
          null,
          el(
            PanelBody,
            { title: 'Widget' },
            Object.keys(specs).map((key) => field(key, specs[key], attributes, setAttributes)),
          ),
        ),
        el(
          'div',
          useBlockProps(),
          // A press selects the block: nobody answers a question or calls a number from here.
          el(Disabled, null, el(wp.serverSideRender, { block, attributes })),
        ),
      );

    wp.blocks.registerBlockType(block, {
      title,
      description,
      icon,
      category: 'widgets',
      edit: Edit,
      save: () => null,
    });
  });
})(window.wp, window.bedsideWidgets);
