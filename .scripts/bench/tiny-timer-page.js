// The other yardstick: tiny-timer writing m:ss into an element each second, and nothing else.
import Timer from 'tiny-timer';

const clock = (ms) => {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

window.startTiny = (place, seconds) => {
  const timer = new Timer();
  timer.on('tick', (ms) => {
    place.textContent = clock(ms);
  });
  timer.start(seconds * 1000);
  return timer;
};
