/**
 * Names that no easier word stands for: each counts as 1 short word. Each must occur in a document,
 * so that this list cannot grow stale.
 */
export const medicalNames = ['diabetes', 'physiotherapist', 'emergency department'];
