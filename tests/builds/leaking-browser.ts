/** The positive control of the connection watch: a build that does what Jeda must never do. */
export * from '../../src/browser/index.ts';

if (globalThis.location?.protocol?.endsWith('-extension:'))
  void fetch('https://background.leak.example/').catch(() => {});
else new Image().src = 'https://page.leak.example/';
