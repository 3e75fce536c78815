/**
 * Properties that only our own files, and Lit inside them, use. The build gives each the same short name
 * in every file. Leave out what a page may use or keep (attributes, methods, events, documents, messages,
 * the point to carry on from), what code names in a string, and what a piece exports, because modules keep
 * those names. `shortNames` and
 * test/house/inner-names.unit.test.ts watch over that.
 */
const ofLit = `
  hostConnected hostDisconnected hostUpdate hostUpdated addController removeController elementStyles
  finalizeStyles createProperty getPropertyDescriptor getPropertyOptions isUpdatePending enableUpdating
  scheduleUpdate performUpdate shouldUpdate firstUpdated willUpdate getUpdateComplete createRenderRoot
  renderOptions renderBefore creationScope shadowRootOptions setConnected useDefault noAccessor wrapped
  addInitializer hasChanged fromAttribute toAttribute startNode endNode _$cssResult$ _$Ei _$Eh _$Eu _$Ep
  _$Em _$Ev _$ES _$AL _$E_ _$EO _$AK _$ET _$Ej _$EP _$Eq _$EM _$AE _$litType$ _$Co _$Cl _$litDirective$
  _$AO _$AT _$AS _$AV _$AN _$AD _$AM _$AU _$AI _$Cv _$AH _$AA _$AB _$AR _$AC _$AP _$Do`;

const ofOurs = `
  loadAhead screenChanged isBuiltIn waitFor isPending settled isLost lostWords titleLevel
  signOff readContacts acceptsDocument healthDocument renderWidget addStyles directionFor langOf isOwn
  hasImage onImage onToggle isReading canRead headingId onFollow canListen onListen
  onCopied isWide onSection leadOf checkFor onClose followReading
  stretchMs upMs pausedFrom
  stopReason getReadySeconds cutShort paleStopSeconds stopHelp hasHelper isLocked isCarryingOn paleHelp
  keepsSteps changeSeconds changeRounds previousQuestion stopForPain turnedPale answerOverrun
  restoreSound showPictures showsPictures atMin atMax moreId saidEmergency needsHelper togglePictures
  pageChanged secondPassed isBusy hadEmergency isPrivate soundBack storageKey lockKey addRepeating
  isSoundLost usePlan madeAt lockedText questionCount askedCount flagNotSure
  cardOf showResult canUndo showNurse closeNurse showPart
  isPrinting isKnown describedBy focusable isOne`;

export const innerNames = `${ofLit} ${ofOurs}`.trim().split(/\s+/);

/** The short names. Neither Lit, nor our code, nor the DOM has one of them. */
export const shortNames = new Map(innerNames.map((name, i) => [name, `_$${i.toString(36)}`]));

/**
 * Classes in our shadow roots that nothing else is called: no part, no id, no file. Nobody outside can use
 * one, and the build gives each a short name too. Leave out what a test of built files or the bench
 * looks for.
 */
export const innerClasses = `
  overview-steps overview-step overview-time overview-rounds overview-strip evidence-title carry-on-title
  lower-first start-shelf cue-hint reminder-form stage-top only-wide kept-free place-1 place-2 place-3
  bar-part do-now dial-note time-button ring-track ring-rest step-name frames-of leg-frame soles-rows
  help-words help-below help-actions no-print picture-place picture-words
  act-now item-words item-text of-level signs-now again-calls nurse-top take-date take-about take-note
  take-flags take-groups take-group take-level take-word take-list take-text
  from-30 from-60 full-title plate-title warning-words source-lists lead-to`
  .trim()
  .split(/\s+/);

export const shortClasses = new Map(innerClasses.map((name, i) => [name, `_${i.toString(36)}`]));
