/**
 * The red flags in the words that the checklist and the article share: one wording to review and to
 * translate. They name the sign and nobody who has it: the checklist's items say "I", the article says
 * "you". Levels, short names, advice and sources are the checklist's.
 */
export interface RedFlagWords {
  text: string;
  lines?: string[];
}

export const r1: RedFlagWords = {
  text: 'A leg is suddenly any of these:',
  lines: [
    'Cold',
    'Very painful',
    'Weak or hard to move',
    'Numb, and moving does not bring the feeling back',
    'A different colour from the other leg: pale, white, grey, blue or blotchy. On brown or black skin, look at the sole.',
  ],
};

export const r2: RedFlagWords = {
  text: 'Suddenly, even if it has gone away:',
  lines: [
    'The face droops',
    'An arm is weak or numb',
    'Trouble speaking, seeing or keeping balance',
  ],
};

export const r3: RedFlagWords = {
  text: 'One whole leg is suddenly any of these:',
  lines: ['Weak', 'Numb, and the numbness does not go away within about 5 minutes of moving'],
};

export const r4: RedFlagWords = {
  text: 'Below the waist, any of these:',
  lines: [
    'Numb between the legs: genitals, inner thighs, buttocks or around the anus',
    'New trouble passing or holding urine or stool (pee or poo)',
    'New loss of feeling during sex',
  ],
};

export const r5: RedFlagWords = {
  text: 'In both legs, any of these:',
  lines: [
    'New pain, tingling, weakness or numbness, with or without back pain',
    'New weakness or numbness that has got worse over hours or days',
    'New weakness or numbness, and it is hard to breathe or swallow',
  ],
};

export const r6: RedFlagWords = {
  text: 'With or without a sore leg, any of these:',
  lines: ['Chest pain', 'Suddenly short of breath', 'Coughing up blood', 'Fainting'],
};

export const r7: RedFlagWords = {
  text: 'New numbness or weakness after a recent fall, a road accident, or a hit on the head, neck or back.',
};

export const r8: RedFlagWords = {
  text: 'On a foot, any of these:',
  lines: [
    'An open sore (wound) with fever or pus',
    'A sore with warmth or colour that spreads (red, or darker than the skin around it)',
    'A patch of skin that has turned black or much darker',
    'Any open sore, if the blood flow in the legs is known to be poor',
  ],
};

export const r9: RedFlagWords = {
  text: 'With diabetes, any of these on a foot:',
  lines: [
    'A new open sore (wound) or blister',
    'A hot or swollen area',
    'A change of colour, or a bad smell',
    'No feeling when a finger touches it, and this is new',
  ],
};

export const r10: RedFlagWords = {
  text: 'One leg has become swollen, warm or sore in the last few days.',
};

export const r11: RedFlagWords = {
  text: 'On a foot, any of these:',
  lines: [
    'Pain at rest or in bed, and less pain when the foot hangs down',
    'An open sore (wound) that does not heal',
  ],
};

export const r12: RedFlagWords = {
  text: 'One leg or foot has become weak, or the toes drag when walking.',
};
