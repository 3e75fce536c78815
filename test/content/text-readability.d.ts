/** The part of text-readability that the tests use; the package ships no types. */
declare module 'text-readability' {
  const readability: {
    fleschKincaidGrade(text: string): number;
    smogIndex(text: string): number;
    automatedReadabilityIndex(text: string): number;
    colemanLiauIndex(text: string): number;
    gunningFog(text: string): number;
    textStandard(text: string, asNumber: true): number;
  };
  export default readability;
}
