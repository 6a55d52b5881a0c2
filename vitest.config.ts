import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { bringBones } from './src/rulebook/bones.ts';

export default defineConfig({
  plugins: [WxtVitest(), bringBones],
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'entrypoints/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['tests/pages/**', 'node_modules/**'],
    mockReset: true,
    // Ten times what the slowest property takes alone: it ends what hangs, and is no bar for speed.
    testTimeout: 30_000,
  },
});
