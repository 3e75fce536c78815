'use client';
import 'bedside-widgets/define/bedside-seek-help.js';
import type {} from 'bedside-widgets/react';
import { useState } from 'react';

export const Ward = () => {
  const [level, setLevel] = useState<'soon' | 'urgent'>('soon');
  return (
    <>
      <button onClick={() => setLevel('urgent')}>Raise</button>
      <bedside-seek-help
        level={level}
        country="IN"
        phone="0471 000 0000"
        heading-level="3"
        onbedside-help={({ detail }) => {
          document.body.dataset['heard'] = detail.action;
        }}
      >
        <p>Call 112</p>
      </bedside-seek-help>
    </>
  );
};
