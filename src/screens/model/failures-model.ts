/** Our own errors in numbers, and as a report that the person may copy for somebody who helps. */
import type { Failures } from '../../browser/index.ts';
import type { FailuresView } from './views.ts';

interface State {
  readonly failures: Failures;
  readonly version: string;
  readonly userAgent: string;
}

/** Parts whose failure keeps something from being stored or shown; the post itself was checked. */
const BESIDE = /^(journal-.*|last-warning|settings|background|checker|circulars)$/;

/** By its own name first: each of them calls itself Chrome as well. */
const BROWSERS = ['Firefox', 'Edg', 'OPR', 'Chrome'];

export function failuresModel({ failures, version, userAgent }: State): FailuresView {
  const { counts, recent } = failures;
  const all = Object.entries(counts);
  const last = recent.at(-1);
  const report = [
    `Jeda ${version}`,
    browserOf(userAgent),
    ...all.map(([stage, count]) => `${stage}: ${count}`),
    ...recent.map(({ stage, at }) => `${at} ${stage}`),
  ];
  return {
    count: sum(all),
    unchecked: sum(all.filter(([stage]) => !BESIDE.test(stage))),
    ...(last && { last }),
    report: report.join('\n'),
  };
}

function sum(counts: readonly (readonly [string, number])[]): number {
  return counts.reduce((all, [, count]) => all + count, 0);
}

/** "Firefox 153.0". The rest of what a browser tells of itself names the machine, which is nobody's business. */
function browserOf(userAgent: string): string {
  const name = BROWSERS.find((one) => userAgent.includes(`${one}/`));
  const version = name && new RegExp(`${name}/([\\d.]+)`).exec(userAgent)?.[1];
  return name && version ? `${name} ${version}` : '?';
}
