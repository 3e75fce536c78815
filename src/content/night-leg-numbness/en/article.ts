import type { ArticleDocument } from '../../../model/article-document.js';
import {
  s1,
  s2,
  s6,
  s7,
  s8,
  s9,
  s10,
  s16,
  s18,
  s25,
  s28,
  s32,
  s33,
  s34,
  s36,
  s39,
  s40,
  s41,
  s45,
  s46,
  s47,
  s49,
  s50,
  s51,
  s52,
  s53,
  s54,
  s55,
  s56,
  s57,
  s58,
  s59,
  s61,
  s67,
  s68,
  s70,
  s83,
  s109,
  s110,
  s111,
  s115,
} from '../sources.js';

export default {
  kind: 'article',
  id: 'night-leg-numbness',
  lang: 'en',
  version: '1.0',
  title: 'Leg numbness at night',
  review: { status: 'draft' },
  sources: [
    s1,
    s2,
    s6,
    s7,
    s8,
    s9,
    s10,
    s16,
    s18,
    s25,
    s28,
    s32,
    s33,
    s34,
    s36,
    s39,
    s40,
    s41,
    s45,
    s46,
    s47,
    s49,
    s50,
    s51,
    s52,
    s53,
    s54,
    s55,
    s56,
    s57,
    s58,
    s59,
    s61,
    s67,
    s68,
    s70,
    s83,
    s109,
    s110,
    s111,
    s115,
  ],
  summary:
    'Numb legs at night are common and can spoil your sleep. A pressed nerve or less blood flow can be the cause. Here is what can help, and when to get help.',
  basedOn: 'Based on an article by Mr. Ajailal, Chief Physiotherapist, SUT Hospital, Pattom',
  sections: [
    {
      id: 'get-help',
      heading: 'When to get help',
      blocks: [
        {
          type: 'paragraph',
          heading: 'Emergency',
          text: 'Call for emergency help now if you have any of these. If you had this, even for a short time, call.',
          sources: ['s45'],
        },
        // The red flags in the checklist's own words: one wording to review and to translate.
        {
          type: 'list',
          items: [
            {
              text: 'A leg is suddenly cold, very painful, weak, pale or blue, or hard to move.',
            },
            {
              text: 'Suddenly: the face droops, an arm is weak or numb, or there is trouble speaking, seeing or keeping balance, even if it passes.',
            },
            {
              text: 'One whole leg is suddenly weak or numb, and it does not wear off within a few minutes of moving.',
            },
            {
              text: 'Numbness around your private parts or back passage, or new trouble with pee or poo.',
            },
            {
              text: 'New weakness or numbness in both legs that has got worse over hours or days.',
            },
            {
              text: 'Chest pain, or you are suddenly short of breath, with or without a sore leg.',
            },
            { text: 'Numb or weak after a fall, crash or blow to the head, neck or back.' },
            {
              text: 'A foot sore with fever, spreading redness or pus, or skin turning black.',
            },
          ],
          sources: [
            's8',
            's25',
            's28',
            's39',
            's45',
            's46',
            's47',
            's49',
            's50',
            's51',
            's52',
            's53',
            's54',
          ],
        },
        {
          type: 'paragraph',
          heading: 'Urgent: get help today',
          text: 'Get medical advice today if you have any of these.',
        },
        {
          type: 'list',
          items: [
            {
              text: 'You have diabetes and find a new sore, blister, heat or swelling on a foot, or the feeling in a foot has newly gone.',
            },
            { text: 'One leg is newly swollen, warm or sore.' },
            {
              text: 'Foot pain at rest or at night that eases when your foot hangs down, or a foot sore that does not heal.',
            },
          ],
          sources: ['s10', 's28', 's51', 's54', 's55', 's56'],
        },
        {
          type: 'paragraph',
          heading: 'See someone soon',
          text: 'See a doctor or health worker if the numbness lasts, keeps coming back or slowly gets worse. New numbness with diabetes needs a doctor.',
          sources: ['s57', 's59', 's83'],
        },
      ],
    },
    {
      id: 'causes',
      heading: 'Why it happens',
      blocks: [
        {
          type: 'list',
          items: [
            {
              term: 'How you sleep',
              text: 'Lying for long in a way that presses on a nerve, or that does not support the spine well.',
            },
            {
              term: 'A pressed nerve',
              text: 'Sciatica or a slipped (herniated) disc can send numbness down the leg.',
            },
            {
              term: 'Tight muscles',
              text: 'Tight muscles in the low back, hips or calves may add to discomfort.',
            },
            {
              term: 'Little movement',
              text: 'Sitting still for long can press on nerves.',
            },
            {
              term: 'Blood vessels',
              text: 'Narrowed leg arteries (peripheral artery disease, PAD) let less blood through. Vein problems, such as varicose veins, can make legs ache or cramp.',
            },
          ],
          sources: ['s39', 's58', 's59', 's109'],
        },
        {
          type: 'paragraph',
          text: 'There are other causes, such as low vitamin B12.',
          sources: ['s67', 's68'],
        },
      ],
    },
    {
      id: 'sleep',
      heading: 'How to lie in bed',
      blocks: [
        {
          type: 'paragraph',
          text: 'Try your back with pillows under your knees, or your side with a cushion between them. This may take pressure off the nerves.',
          sources: ['s39', 's110'],
        },
        {
          type: 'figure',
          name: 'sleep-back',
          caption: 'On your back, pillows under your knees',
        },
        {
          type: 'figure',
          name: 'sleep-side',
          caption: 'On your side, a cushion between your knees',
        },
        {
          type: 'paragraph',
          text: 'Choose pillows that support your neck and spine well.',
        },
      ],
    },
    {
      id: 'gentle-exercise',
      heading: 'Gentle moves before bed',
      blocks: [
        {
          type: 'paragraph',
          text: 'Ankle pumps or leg stretches may help blood flow. Stop if it hurts. Do not do them if a leg is newly swollen, hot or sore.',
          sources: ['s28', 's111'],
        },
        {
          type: 'figure',
          name: 'ankle-pump',
          caption: 'Ankle pumps: foot up for 5 seconds, down for 5 seconds, 10 times',
        },
        {
          type: 'figure',
          name: 'towel-stretch',
          caption:
            'Leg stretch: sit or lie, never stand. Hold for 15 seconds, rest for 10, 3 times',
        },
        {
          type: 'paragraph',
          text: 'In 1 trial, stretching before bed eased night cramps. The trial is about cramps, not numbness.',
          sources: ['s115'],
        },
      ],
    },
    {
      id: 'buerger',
      heading: "Buerger's exercise",
      blocks: [
        {
          type: 'warning',
          text: 'Ask your doctor or physiotherapist first if you have diabetes or PAD.',
          sources: ['s8', 's9'],
        },
        {
          type: 'paragraph',
          text: 'You raise your legs, lower them, then lie flat. Raise for up to 2 to 3 minutes. Stop sooner if it hurts or your foot turns pale, white or blue.',
          sources: ['s1', 's2', 's6', 's7'],
        },
        {
          type: 'figure',
          name: 'legs-raised',
          caption: 'Any comfortable height up to about 45 degrees (halfway)',
        },
        {
          type: 'paragraph',
          text: 'Some guides say 45 to 90 degrees, until the skin turns pale. Do not aim for that. Turning pale can be a sign that too little blood reaches the foot.',
          sources: ['s1', 's6', 's7'],
        },
        {
          type: 'paragraph',
          text: 'Some small studies suggest it may improve blood flow in the feet. The studies are weak. It is not a cure for numbness.',
          sources: ['s16', 's18'],
        },
      ],
    },
    {
      id: 'compression-massage-heat',
      heading: 'Compression, massage and heat',
      blocks: [
        {
          type: 'paragraph',
          heading: 'Compression',
          text: 'Compression stockings or crepe bandages can help blood flow back up the legs. They are not for everyone.',
          sources: ['s36'],
        },
        {
          type: 'warning',
          text: 'Do not use compression socks, stockings or bandages unless a health worker has checked the blood flow in your legs. They can cause serious harm if you have poor circulation (PAD), or diabetes with numb feet.',
          sources: ['s32', 's34', 's36'],
        },
        {
          type: 'paragraph',
          heading: 'Massage',
          text: 'Regular massage may relax tight muscles and help blood flow.',
        },
        {
          type: 'warning',
          text: 'Do not massage a leg that is newly swollen, hot, red or painful on one side, or an open sore. It may be a clot.',
          sources: ['s41'],
        },
        {
          type: 'paragraph',
          heading: 'Heat',
          text: 'A warm cloth may do the same. Use it only where you feel heat well.',
          sources: ['s40'],
        },
        {
          type: 'warning',
          text: 'Do not put heat on skin that is numb, or on your feet or legs if you have diabetes or poor circulation. You could be burned and not feel it. Wear socks instead.',
          sources: ['s33', 's39'],
        },
      ],
    },
    {
      id: 'take-care',
      heading: 'Who needs more care',
      blocks: [
        {
          type: 'list',
          items: [
            { text: 'People with diabetes, PAD or varicose veins.' },
            { text: 'People who move little.' },
            { text: 'People who sit or stand for long at work.' },
          ],
          sources: ['s61', 's70', 's109'],
        },
      ],
    },
    {
      id: 'physiotherapy',
      heading: 'How a physiotherapist can help',
      blocks: [
        {
          type: 'paragraph',
          text: 'First see a doctor or health worker if the numbness lasts or gets worse. A physiotherapist can then look for the cause and plan exercises for you. Starting early may ease the numbness and help you sleep.',
        },
      ],
    },
  ],
} satisfies ArticleDocument;
