// One tool and one set in a process of its own: `node throughput.mjs TOOL SET` prints bytes a second and the peak of memory.
// Counted is the time of the processor, with its collector of garbage: a machine has other things to do as well.
import { documents, nameOf } from './documents.mjs';
import { tools } from './tools.mjs';

const [, , tool, set] = process.argv;
/**
 * Warm for so long, then measured for so long, in milliseconds. Before that V8 is still compiling, in threads whose time counts
 * as well: copydesk, which has the most code, is at half of its speed after two seconds, and the others change little.
 */
const WARM = 6000;
const MEASURED = 2500;
/**
 * So many documents are given at a time, with a look at the clock of the processor between, which takes a fair part of what a
 * short document does.
 */
const TURN = 16;

const check = await tools[tool]();
const texts = documents(set).map((text) => ({ text, bytes: Buffer.byteLength(text) }));
const path = nameOf[set];

await round(WARM);
const [bytes, time] = await round(MEASURED);
console.log(JSON.stringify({ speed: (bytes / time) * 1000, memory: process.resourceUsage().maxRSS * 1024 }));
process.exit();

async function round(limit) {
  const begun = process.cpuUsage();
  let all = 0;
  for (let first = 0; ; first += TURN) {
    const { user, system } = process.cpuUsage(begun);
    const time = (user + system) / 1000;
    if (time >= limit) return [all, time];
    const turn = Array.from({ length: TURN }, (_, index) => texts[((first + index) * 7) % texts.length]);
    await check(
      turn.map(({ text }) => text),
      path,
    );
    for (const { bytes } of turn) all += bytes;
  }
}
