/** Figures on texts whose group was left out of the fit. */
import { linear } from '../score.ts';
import { fitGate, THRESHOLDS } from './fit.ts';
import type { Sample } from './samples.ts';

const FOLDS = 5;

export interface Crossed {
  readonly sample: Sample;
  readonly sure: number;
}

/** A stable number of a group's name (FNV-1a), so that folds are the same each run. */
function foldOf(group: string): number {
  let hash = 2166136261;
  for (let i = 0; i < group.length; i++) hash = Math.imul(hash ^ group.charCodeAt(i), 16777619) >>> 0;
  return hash % FOLDS;
}

export function crossValidate(samples: readonly Sample[]): Crossed[] {
  const out: Crossed[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fitGate(samples.filter((s) => foldOf(s.group) !== fold));
    for (const sample of samples.filter((s) => foldOf(s.group) === fold))
      out.push({ sample, sure: sample.features.size === 0 ? 0 : 1 / (1 + Math.exp(-linear(model, sample.features))) });
  }
  return out;
}

export interface Measure {
  readonly f1: number;
  readonly recall: number;
  /** Share of the innocent texts that were called a breach. */
  readonly alarms: number;
  readonly guilty: number;
  readonly innocent: number;
}

export function measure(crossed: readonly Crossed[]): Measure {
  let [hit, missed, alarm, quiet] = [0, 0, 0, 0];
  for (const { sample, sure } of crossed) {
    const called = sure >= THRESHOLDS.langgar && sample.features.has('hits:solid');
    if (sample.label === 'langgar') called ? hit++ : missed++;
    else if (sample.label === 'aman') called ? alarm++ : quiet++;
  }
  const [guilty, innocent] = [hit + missed, alarm + quiet];
  return {
    f1: (2 * hit) / (2 * hit + alarm + missed || 1),
    recall: hit / (guilty || 1),
    alarms: alarm / (innocent || 1),
    guilty,
    innocent,
  };
}

export function figures(crossed: readonly Crossed[]): string {
  const { f1, recall, alarms, guilty, innocent } = measure(crossed);
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  return `F1 ${f1.toFixed(3)}, recall ${percent(recall)}, false alarms ${percent(alarms)} (${guilty} + ${innocent})`;
}
