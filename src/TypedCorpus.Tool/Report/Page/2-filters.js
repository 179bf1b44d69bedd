// What the reader has chosen, and which records that leaves.
const chosen = { search: '', speaker: '', kinds: new Set(wire.quoteKinds), cue: '', confidence: 0, figure: '', article: '', from: '', to: '', entity: null };
const isInArticle = a => (chosen.article === '' || a.index === +chosen.article) && (!chosen.from || (a.date && a.date >= chosen.from)) && (!chosen.to || (a.date && a.date <= chosen.to));
const has = text => text.toLowerCase().includes(chosen.search);
const isQuoteChosen = q => isInArticle(q.article) && chosen.kinds.has(q.kind) && (!chosen.cue || q.cueClass === chosen.cue) && q.confidence >= chosen.confidence
  && (!chosen.speaker || speakerOf(q) === chosen.speaker) && (!chosen.entity || q.entity === chosen.entity)
  && (!chosen.search || has(q.article.text.slice(q.start, q.end)) || has(speakerOf(q)));
// Words that an article does not report as said count with no speaker's quotes; the filters of speaker and text leave them in sight.
const isUnassertedChosen = q => isInArticle(q.article) && (!chosen.speaker || speakerOf(q) === chosen.speaker) && (!chosen.entity || q.entity === chosen.entity)
  && (!chosen.search || has(q.article.text.slice(q.start, q.end)) || has(speakerOf(q)));
const isFigureChosen = f => isInArticle(f.article) && (!chosen.figure || f.kind === chosen.figure)
  && (!chosen.search || has(f.article.text.slice(f.start, f.end)) || has(f.value) || has(f.noun));
const quotesAreFiltered = () => chosen.speaker || chosen.cue || chosen.confidence > 0 || chosen.kinds.size < wire.quoteKinds.length;
function isArticleShown(a) {
  if (!isInArticle(a)) return false;
  if (chosen.entity && !a.mentions.some(m => m.entity === chosen.entity)) return false;
  if (quotesAreFiltered() && !a.quotes.some(isQuoteChosen)) return false;
  if (chosen.figure && !a.figures.some(isFigureChosen)) return false;
  return !chosen.search || has(a.text) || has(a.title) || a.quotes.some(isQuoteChosen) || a.figures.some(isFigureChosen);
}
function fillFilters() {
  const option = (value, label) => make('option', { value, textContent: label });
  const counts = new Map();
  for (const q of allQuotes) { const s = speakerOf(q); if (s) counts.set(s, (counts.get(s) || 0) + 1); }
  by('f-speaker').append(...[...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 2000).map(([s, n]) => option(s, `${s} (${number(n)})`)));
  by('f-cue').append(...wire.cueClasses.filter(c => allQuotes.some(q => q.cueClass === c)).map(c => option(c, c)));
  by('f-figure').append(...wire.figureKinds.filter(k => allFigures.some(f => f.kind === k)).map(k => option(k, k)));
  by('f-article').append(...articles.map(a => option(String(a.index), a.title || a.path)));
  by('f-kind').append(...wire.quoteKinds.map(k => make('label', {}, make('input', { type: 'checkbox', defaultChecked: true, value: k }), ' ' + k)));
  const read = () => {
    chosen.speaker = by('f-speaker').value; chosen.cue = by('f-cue').value; chosen.figure = by('f-figure').value; chosen.article = by('f-article').value;
    chosen.from = by('f-from').value; chosen.to = by('f-to').value; chosen.confidence = +by('f-confidence').value;
    chosen.kinds = new Set([...by('f-kind').querySelectorAll('input:checked')].map(i => i.value));
    by('f-confidence-value').value = chosen.confidence;
    show();
  };
  by('filters').addEventListener('input', read);
  by('filters').addEventListener('reset', () => setTimeout(() => { chosen.entity = null; by('search').value = ''; chosen.search = ''; fillIndex(); read(); }));
  by('filters').addEventListener('submit', e => e.preventDefault());
  let waiting = 0;
  by('search').addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(() => { chosen.search = by('search').value.trim().toLowerCase(); show(); }, 120); });
}
let indexKind = 'Person';
function fillIndex() {
  by('index-kinds').replaceChildren(...[...wire.entityKinds, 'Figure'].map(kind => make('button', {
    type: 'button', textContent: kind === 'Person' ? 'People' : kind + 's', 'aria-pressed': String(kind === indexKind), onclick: () => { indexKind = kind; fillIndex(); } })));
  const row = (label, n, pressed, onclick) => make('li', {}, make('button', { type: 'button', 'aria-pressed': String(pressed), onclick }, make('span', { textContent: label }), make('span', { class: 'n', textContent: number(n) })));
  if (indexKind === 'Figure') {
    by('index').replaceChildren(...wire.figureKinds.map(k => [k, allFigures.filter(f => f.kind === k).length]).filter(x => x[1]).map(([k, n]) =>
      row(k, n, chosen.figure === k, () => { by('f-figure').value = chosen.figure = chosen.figure === k ? '' : k; fillIndex(); show(); })));
    return;
  }
  const found = entities.filter(e => e.kind === indexKind).sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1)).slice(0, 300);
  by('index').replaceChildren(...found.map(e => row(e.name, e.mentions, chosen.entity === e, () => { chosen.entity = chosen.entity === e ? null : e; fillIndex(); show(); })));
}
