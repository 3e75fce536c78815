/**
 * What the reading tests leave out. Each entry must occur in a document, so that this list can't
 * grow stale; a sentence must also be too long to pass without it.
 */

/** Names that no easier word stands for: each counts as 1 short word. */
export const medicalNames = ['diabetes', 'peripheral artery disease', 'physiotherapist'];

/** Sentences over 20 words whose wording only a clinician may change. */
export const requiredSentences = [
  'Suddenly: the face droops, an arm is weak or numb, or there is trouble speaking, seeing or keeping balance, even if it passes.',
  'You have diabetes and find a new sore, blister, heat or swelling on a foot, or the feeling in a foot has newly gone.',
  'Foot pain at rest or at night that eases when your foot hangs down, or a foot sore that does not heal.',
  'Do not put heat on skin that is numb, or on your feet or legs if you have diabetes or poor circulation.',
  'Do you have a sore, black skin or infection on your foot or leg, or a sore that does not heal?',
  'Do you have diabetes, narrowed leg arteries (PAD), or have you been told that the blood flow in your legs is poor?',
  'Call for emergency help if you have chest pain, trouble breathing or feel faint, or if the foot stays cold, white, blue, numb or hard to move after you rest.',
];
