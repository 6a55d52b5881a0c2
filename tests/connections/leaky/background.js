fetch('https://fetch.leak.example/').catch(() => {});
new WebSocket('wss://socket.leak.example/');
