import { expect } from '@open-wc/testing';
import {
  helpOf,
  noteHelpMoved,
  onHelp,
  publishHelp,
} from '../../../src/platform/library/help-channel.js';

describe('the help channel', () => {
  const stops: (() => void)[] = [];
  afterEach(() => stops.splice(0).forEach((stop) => stop()));

  const listen = () => {
    const heard: Element[] = [];
    stops.push(onHelp((source) => heard.push(source)));
    return heard;
  };

  it('carries the level of a source', () => {
    const source = document.createElement('p');
    const heard = listen();
    publishHelp(source, 'urgent');
    expect(helpOf(source)).to.deep.equal({ level: 'urgent', hadEmergency: false });
    publishHelp(source, undefined);
    expect(helpOf(source)).to.deep.equal({ level: undefined, hadEmergency: false });
    expect(heard).to.deep.equal([source, source]);
  });

  it('carries that there was an emergency which was taken back', () => {
    const source = document.createElement('p');
    const heard = listen();
    publishHelp(source, 'emergency');
    publishHelp(source, undefined, true);
    expect(helpOf(source)).to.deep.equal({ level: undefined, hadEmergency: true });
    publishHelp(source, undefined, true);
    expect(heard, 'told of a change only').to.have.length(2);
    publishHelp(source, undefined);
    expect(helpOf(source).hadEmergency).to.equal(false);
    expect(heard).to.have.length(3);
  });

  it('has no level for a source that has not published one', () => {
    expect(helpOf(document.createElement('p'))).to.deep.equal({
      level: undefined,
      hadEmergency: false,
    });
  });

  it('tells of a change only', () => {
    const source = document.createElement('p');
    const heard = listen();
    publishHelp(source, undefined);
    publishHelp(source, 'soon');
    publishHelp(source, 'soon');
    expect(heard).to.have.length(1);
  });

  it('tells when a source with a level comes or goes, and of no other', () => {
    const source = document.createElement('p');
    const heard = listen();
    noteHelpMoved(source);
    publishHelp(source, 'soon');
    noteHelpMoved(source);
    expect(heard).to.have.length(2);
  });

  it('leaves no trace on the source', () => {
    const source = document.createElement('p');
    const before = Object.getOwnPropertyNames(source);
    publishHelp(source, 'emergency');
    expect(Object.getOwnPropertyNames(source)).to.deep.equal(before);
    expect(Object.getOwnPropertySymbols(source)).to.deep.equal([]);
    expect(source.outerHTML).to.equal('<p></p>');
  });
});
