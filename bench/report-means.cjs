// Tells the peak of memory, in KiB, and the time of the processor, in microseconds, to whoever started this process and listens
// on the fourth channel.
process.once('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  require('node:fs').writeSync(3, JSON.stringify({ peak: maxRSS, cpu: userCPUTime + systemCPUTime }));
});
