/** A confidence in words. The steps follow the calibrated likelihood terms of the IPCC (2010). */
export function confidenceWords(confidence: number): string {
  if (confidence >= 0.99) return 'certain';
  if (confidence >= 0.9) return 'almost certain';
  return confidence >= 0.66 ? 'likely' : 'uncertain';
}
