// Quotes and figures as tables; more rows on demand, since there may be many thousands.
const rowsAtOnce = 200;
function renderTable(records, heads, cells) {
  const body = make('tbody', {});
  const more = make('button', { type: 'button' });
  let shown = 0;
  const add = () => {
    for (const r of records.slice(shown, shown + rowsAtOnce)) body.append(make('tr', {}, ...cells(r)));
    shown = Math.min(shown + rowsAtOnce, records.length);
    more.textContent = `Show more (${number(records.length - shown)} left)`;
    more.hidden = shown >= records.length;
  };
  more.onclick = add;
  add();
  by('view').replaceChildren(make('div', { class: 'wide' }, make('table', {}, make('thead', {}, make('tr', {}, ...heads.map(h => make('th', { scope: 'col', textContent: h })))), body)), more);
}
const cell = text => make('td', { textContent: text });
const cited = r => make('td', {}, make('a', { href: linkOf(r), textContent: r.article.text.slice(r.start, r.end) }));
function renderQuotes() {
  const found = allQuotes.filter(isQuoteChosen);
  renderTable(found, ['Speaker', 'Quote', 'Kind', 'Cue', 'Confidence', 'Article'], q => [cell(speakerOf(q) || '—'), cited(q), cell(q.kind), cell(textOf(q.article, q.cueSpan)), make('td', { class: 'num', textContent: (q.confidence / 100).toFixed(2) }), cell(q.article.title || q.article.path)]);
  return found.length;
}
function renderFigures() {
  const found = allFigures.filter(isFigureChosen);
  renderTable(found, ['Kind', 'Value', 'Counted', 'Text', 'Article'], f => [cell(f.kind), make('td', { class: 'num', textContent: f.value }), cell(f.noun), cited(f), cell(f.article.title || f.article.path)]);
  return found.length;
}
function renderUnasserted() {
  const found = allUnasserted.filter(isUnassertedChosen);
  renderTable(found, ['Of whom', 'Words', 'Why they were not said', 'Cue', 'Article'], q => [cell(speakerOf(q) || '—'), cited(q), cell(q.stance), cell(textOf(q.article, q.cueSpan)), cell(q.article.title || q.article.path)]);
  return found.length;
}
