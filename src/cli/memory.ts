import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the space for short-lived objects at the size it begins with. A check leaves many of them
 * behind; left alone, Node.js would take about 20 MB more for them and be no faster.
 */
export function useLittleMemory(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
