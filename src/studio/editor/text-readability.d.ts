/** The part of text-readability that reading.ts uses; the package ships no types. */
declare module 'text-readability' {
  const readability: {
    syllableCount(text: string): number;
    fleschKincaidGrade(text: string): number;
    smogIndex(text: string): number;
    automatedReadabilityIndex(text: string): number;
    colemanLiauIndex(text: string): number;
    gunningFog(text: string): number;
  };
  export default readability;
}
