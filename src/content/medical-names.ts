/** English names that no easier word stands for. Measures of reading count each as 1 short word. */
export const medicalNames: readonly string[] = [
  'diabetes',
  'physiotherapist',
  'emergency department',
];
