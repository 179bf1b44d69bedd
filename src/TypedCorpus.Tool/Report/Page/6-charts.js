// Four charts of what the filters leave, each with its numbers as a table.
function chart(title, svg, heads, rows) {
  const table = make('table', {}, make('thead', {}, make('tr', {}, ...heads.map(h => make('th', { scope: 'col', textContent: h })))), make('tbody', {}, ...rows.map(r => make('tr', {}, ...r.map(c => cell(String(c)))))));
  return make('section', { class: 'chart' }, make('h2', { textContent: title }), rows.length ? svg : make('p', { class: 'muted', textContent: 'Nothing of this kind here.' }), rows.length ? make('details', {}, make('summary', { textContent: 'As a table' }), table) : null);
}
const picture = (label, width, height, ...children) => draw('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': label }, ...children);
const label = (x, y, text, anchor) => { const t = draw('text', { x, y, 'text-anchor': anchor || 'start' }); t.textContent = text; return t; };
const tip = (shape, text) => { const t = draw('title'); t.textContent = text; shape.append(t); return shape; };
const cut = (text, n) => text.length > n ? text.slice(0, n - 1) + '…' : text;
function speakersChart(quotes) {
  const counts = new Map();
  for (const q of quotes) { const s = speakerOf(q); if (!s) continue; const c = counts.get(s) || { total: 0 }; c.total++; c[q.kind] = (c[q.kind] || 0) + 1; counts.set(s, c); }
  const top = [...counts].sort((a, b) => b[1].total - a[1].total || (a[0] < b[0] ? -1 : 1)).slice(0, 15);
  const most = top.length ? top[0][1].total : 1;
  const bars = top.flatMap(([name, c], i) => {
    let x = 180;
    const y = i * 26 + 4;
    const parts = wire.quoteKinds.filter(k => c[k]).map(k => { const w = c[k] / most * 380; const bar = tip(draw('rect', { x, y, width: w, height: 18, class: 's-' + k.toLowerCase() }), `${name}: ${c[k]} ${k}`); x += w; return bar; });
    return [label(172, y + 13, cut(name, 26), 'end'), ...parts, label(x + 6, y + 13, number(c.total))];
  });
  const legend = wire.quoteKinds.flatMap((k, i) => [draw('rect', { x: 180 + i * 95, y: top.length * 26 + 10, width: 12, height: 12, class: 's-' + k.toLowerCase() }), label(197 + i * 95, top.length * 26 + 20, k)]);
  return chart('Who speaks how much', picture('Bars: quotes by speaker', 620, top.length * 26 + 30, ...bars, ...legend), ['Speaker', ...wire.quoteKinds, 'All'], top.map(([n, c]) => [n, ...wire.quoteKinds.map(k => c[k] || 0), c.total]));
}
function moneyChart(figures) {
  const money = figures.filter(f => f.kind === 'Money' && f.amount > 0);
  const units = [...new Set(money.map(f => f.unit))].map(u => [u, money.filter(f => f.unit === u)]).sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1)).slice(0, 8);
  const scale = v => 60 + Math.max(0, Math.min(13, Math.log10(v))) / 13 * 530;
  const height = units.length * 34 + 30;
  const marks = [[0, '1'], [3, '1 thousand'], [6, '1 million'], [9, '1 billion'], [12, '1 trillion']].flatMap(([p, t]) => [draw('line', { x1: scale(10 ** p), x2: scale(10 ** p), y1: 0, y2: height - 22, class: 'axis' }), label(scale(10 ** p), height - 6, t, p === 0 ? 'start' : 'middle')]);
  const dots = units.flatMap(([u, list], i) => [label(50, i * 34 + 22, u, 'end'), ...list.map(f => tip(draw('circle', { cx: scale(f.amount), cy: i * 34 + 18, r: 6, class: 's-indirect', opacity: .55 }), `${f.value}: ${f.article.title}`))]);
  return chart('Money by currency and size', picture('Dots: amounts of money by currency, on a logarithmic scale', 620, height, ...marks, ...dots), ['Currency', 'Figures', 'Smallest', 'Largest'],
    units.map(([u, l]) => [u, l.length, number(l.reduce((a, f) => Math.min(a, f.amount), Infinity)), number(l.reduce((a, f) => Math.max(a, f.amount), 0))]));
}
function datesChart(figures) {
  const years = new Map();
  for (const f of figures) { const y = f.kind === 'Date' && /^(\d{4})/.exec(f.iso); if (y) years.set(+y[1], (years.get(+y[1]) || 0) + 1); }
  const sorted = [...years].sort((a, b) => a[0] - b[0]);
  if (!sorted.length) return chart('Timeline of dates', null, [], []);
  const low = Math.max(sorted[0][0], sorted.at(-1)[0] - 120), high = sorted.at(-1)[0], most = Math.max(...sorted.map(x => x[1])), width = 580 / (high - low + 1);
  const bars = sorted.filter(([y]) => y >= low).map(([y, n]) => tip(draw('rect', { x: 20 + (y - low) * width, y: 170 - n / most * 150, width: Math.max(1.5, width - 1), height: n / most * 150, class: 's-partial' }), `${y}: ${n}`));
  return chart('Timeline of dates', picture('Bars: dates by year', 620, 200, draw('line', { x1: 20, x2: 600, y1: 170, y2: 170, class: 'axis' }), ...bars, label(20, 190, low), label(600, 190, high, 'end')), ['Year', 'Dates'], sorted);
}
function togetherChart(shown) {
  const top = entities.filter(e => e.kind === 'Person' || e.kind === 'Organization').sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1)).slice(0, 18);
  const place = new Map(top.map((e, i) => [e, i]));
  const pairs = new Map();
  for (const a of shown) {
    const here = [...new Set(a.mentions.map(m => place.get(m.entity)).filter(i => i !== undefined))].sort((x, y) => x - y);
    for (let i = 0; i < here.length; i++) for (let j = i + 1; j < here.length; j++) { const k = here[i] * 100 + here[j]; pairs.set(k, (pairs.get(k) || 0) + 1); }
  }
  const at = i => { const w = i / top.length * 2 * Math.PI - Math.PI / 2; return [310 + 130 * Math.cos(w), 190 + 130 * Math.sin(w), w]; };
  const most = Math.max(1, ...pairs.values());
  const links = [...pairs].map(([k, n]) => { const [x1, y1] = at(Math.floor(k / 100)), [x2, y2] = at(k % 100); return tip(draw('path', { d: `M${x1},${y1} Q310,190 ${x2},${y2}`, fill: 'none', stroke: 'var(--accent)', 'stroke-width': 1 + 5 * n / most, opacity: .25 + .5 * n / most }), `${top[Math.floor(k / 100)].name} and ${top[k % 100].name}: ${n}`); });
  const nodes = top.flatMap((e, i) => { const [x, y, w] = at(i); const right = Math.cos(w) >= 0; return [draw('circle', { cx: x, cy: y, r: 4, fill: e.kind === 'Person' ? 'var(--person)' : 'var(--organization)' }), label(310 + 142 * Math.cos(w), 194 + 142 * Math.sin(w), cut(e.name, 24), Math.abs(Math.cos(w)) < .2 ? 'middle' : right ? 'start' : 'end')]; });
  return chart('Who is mentioned with whom', picture('Lines: people and organizations in one article', 620, 380, ...links, ...nodes), ['', 'With', 'Articles'], [...pairs].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 40).map(([k, n]) => [top[Math.floor(k / 100)].name, top[k % 100].name, n]));
}
function renderCharts() {
  const shown = articles.filter(isArticleShown), quotes = allQuotes.filter(isQuoteChosen), figures = allFigures.filter(isFigureChosen);
  by('view').replaceChildren(make('div', { class: 'charts' }, speakersChart(quotes), moneyChart(figures), datesChart(figures), togetherChart(shown)));
  return shown.length;
}
