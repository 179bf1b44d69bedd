// An article's text, cut where a record begins or ends; each piece knows the records that cover it.
function pieces(article, start, end) {
  const records = [...article.quotes, ...article.unasserteds, ...article.figures, ...article.mentions].filter(r => r.start < end && r.end > start);
  const cuts = new Set([start, end]);
  for (const r of records) { cuts.add(Math.max(r.start, start)); cuts.add(Math.min(r.end, end)); }
  const sorted = [...cuts].sort((a, b) => a - b);
  const result = [];
  for (let i = 0; i + 1 < sorted.length; i++) result.push({ start: sorted[i], end: sorted[i + 1], records: records.filter(r => r.start <= sorted[i] && r.end >= sorted[i + 1]) });
  return result;
}
// The label of a record begins with the characters that are seen, so that speech control finds it by them.
function describe(r, seen) {
  if (r.type === 'quote') return `${seen} (${r.kind} quote${speakerOf(r) ? ' by ' + speakerOf(r) : ', speaker unknown'}, confidence ${(r.confidence / 100).toFixed(2)})`;
  if (r.type === 'unasserted') return `${seen} (not said: ${r.stance.toLowerCase()}${speakerOf(r) ? ', ' + speakerOf(r) : ''})`;
  if (r.type === 'figure') return `${seen} (${r.kind} ${r.value}${r.noun ? ' ' + r.noun : ''})`;
  return `${seen} (${r.entity.kind} ${r.entity.name})`;
}
// The innermost record: the shortest, a figure or mention before the quote around it.
const innermost = records => records.reduce((a, b) => b.end - b.start < a.end - a.start ? b : a);
function renderText(article) {
  const box = make('div', { class: 'text' });
  let first = true;
  for (const [start, end] of article.paragraphs) {
    const paragraph = make('p', {});
    for (const piece of pieces(article, start, end)) {
      const text = article.text.slice(piece.start, piece.end);
      if (piece.records.length === 0) { paragraph.append(text); continue; }
      const span = make('span', { class: 'r ' + piece.records.map(classOf).join(' '), textContent: text });
      span.records = piece.records;
      const begins = piece.records.filter(r => r.start === piece.start || (r.start < start && piece.start === start));
      if (begins.length > 0) {
        span.record = begins.reduce((a, b) => b.end - b.start > a.end - a.start && (b.type === 'quote' || b.type === 'unasserted') ? b : a);
        span.setAttribute('role', 'button');
        span.setAttribute('aria-label', describe(span.record, text));
        span.tabIndex = first ? 0 : -1;
        first = false;
      }
      paragraph.append(span);
    }
    box.append(paragraph);
  }
  return box;
}
function classOf(r) {
  if (r.type === 'quote') return 'q-' + r.kind.toLowerCase() + (isQuoteChosen(r) ? '' : ' dim');
  if (r.type === 'unasserted') return 'q-unasserted' + (isUnassertedChosen(r) ? '' : ' dim');
  if (r.type === 'figure') return 'f' + (isFigureChosen(r) ? '' : ' dim');
  return 'e-' + r.entity.kind.toLowerCase();
}
const sections = new Map();
const watcher = new IntersectionObserver(seen => { for (const s of seen) if (s.isIntersecting) fill(s.target.article); }, { rootMargin: '1200px' });
function fill(article) {
  const section = sections.get(article);
  if (!section || section.filled) return;
  section.filled = true;
  section.lastChild.replaceWith(renderText(article));
  watcher.unobserve(section);
}
function renderArticles() {
  sections.clear();
  watcher.disconnect();
  const shown = articles.filter(isArticleShown);
  const legend = make('p', { class: 'legend' }, ...wire.quoteKinds.map(k => make('span', { class: 'q-' + k.toLowerCase(), textContent: k + ' quote' })),
    make('span', { class: 'q-unasserted', textContent: 'Not said' }), make('span', { class: 'f', textContent: 'Figure' }), ...wire.entityKinds.map(k => make('span', { class: 'e-' + k.toLowerCase(), textContent: k })));
  by('view').replaceChildren(legend, ...shown.map((article, i) => {
    const [start, end] = article.paragraphs[0] || [0, 0];
    // Where the text begins with its title, the heading is for screen readers alone.
    const repeated = article.title && article.text.slice(start, end).replace(/\s+/g, ' ').replace(/^#+ /, '').startsWith(article.title.replace(/…$/, ''));
    const section = make('article', { id: 'article-' + article.index, 'aria-labelledby': 'title-' + article.index },
      make('header', {}, make('h2', { id: 'title-' + article.index, class: repeated ? 'unseen' : '', textContent: article.title || article.path }),
        make('p', { class: 'muted', textContent: [article.path, article.date, article.author, `${some(article.quotes.length, 'quote')}, ${some(article.figures.length, 'figure')}`].filter(Boolean).join(' · ') })),
      make('div', { class: 'text', textContent: '' }));
    section.style.containIntrinsicSize = `auto ${Math.round(120 + article.text.length / 2.6)}px`;
    section.article = article;
    sections.set(article, section);
    watcher.observe(section);
    if (i < 3) fill(article);
    return section;
  }));
  return shown.length;
}
