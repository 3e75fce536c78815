/**
 * Words of the sheet that no widget has. All but the English are drafts, read by no native speaker who is
 * a clinician.
 */
export const bringBack: Readonly<Record<string, string>> = {
  en: 'Bring this sheet to your next visit.',
  ar: 'يرجى إحضار هذه الورقة في الزيارة القادمة.',
  hi: 'अगली बार आते समय यह पर्चा साथ लाएँ।',
  ml: 'അടുത്ത തവണ വരുമ്പോൾ ഈ കടലാസ് കൊണ്ടുവരിക.',
  ta: 'அடுத்த முறை வரும்போது இந்தத் தாளைக் கொண்டு வாருங்கள்.',
};
