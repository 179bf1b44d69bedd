// The data as records with names; arrays on the wire, since there are many.
const wire = JSON.parse(document.getElementById('data').textContent);
const entities = wire.entities.map(([id, name, kind, aliases]) => ({ id, name, kind, aliases, mentions: 0, quotes: 0 }));
const entityOf = new Map(entities.map(e => [e.id, e]));
const articles = wire.articles.map((a, index) => {
  const article = { index, path: a.p, title: a.t, date: a.d || '', author: a.a || '', text: a.x, paragraphs: [] };
  for (let i = 0; i < a.g.length; i += 2) article.paragraphs.push([a.g[i], a.g[i + 1]]);
  const span = (s, e) => s < 0 ? null : [s, e];
  const quote = type => q => ({
    type, article, start: q[0], end: q[1], kind: wire.quoteKinds[q[2]], entity: q[3] < 0 ? null : entityOf.get(a.e[q[3]]), speakerSpan: span(q[4], q[5]),
    cueSpan: span(q[6], q[7]), cueClass: wire.cueClasses[q[8]], confidence: q[9], rule: a.s[q[10]], role: span(q[11], q[12]), addressee: span(q[13], q[14]), stance: wire.stances[q[15]] });
  article.quotes = a.q.map(quote('quote'));
  article.unasserteds = a.u.map(quote('unasserted'));
  article.figures = a.f.map(f => ({
    type: 'figure', article, start: f[0], end: f[1], kind: wire.figureKinds[f[2]], value: f[3], amount: f[4], unit: f[5] < 0 ? '' : a.s[f[5]],
    noun: f[6] < 0 ? '' : a.s[f[6]], approximation: wire.approximations[f[7]], iso: f[8] || '', confidence: f[9], rule: f[10] < 0 ? '' : a.s[f[10]] }));
  article.mentions = a.m.map(m => ({ type: 'mention', article, start: m[0], end: m[1], entity: entityOf.get(a.e[m[2]]), kind: wire.mentionKinds[m[3]], confidence: m[4], rule: m[5] < 0 ? '' : a.s[m[5]] }));
  for (const m of article.mentions) m.entity.mentions++;
  for (const q of article.quotes) if (q.entity) q.entity.quotes++;
  return article;
});
const textOf = (article, span) => span ? article.text.slice(span[0], span[1]) : '';
const speakerOf = q => q.entity ? q.entity.name : textOf(q.article, q.speakerSpan);
const lineOf = r => { let n = 1; for (let i = r.article.text.indexOf('\n'); i >= 0 && i < r.start; i = r.article.text.indexOf('\n', i + 1)) n++; return n; };
const linkOf = r => `#${r.type}@${r.start}@${encodeURIComponent(r.article.path)}`;
const allQuotes = articles.flatMap(a => a.quotes);
const allUnasserted = articles.flatMap(a => a.unasserteds);
const allFigures = articles.flatMap(a => a.figures);
const number = n => n.toLocaleString('en');
const some = (n, one, many) => `${number(n)} ${n === 1 ? one : many || one + 's'}`;
const by = id => document.getElementById(id);
function make(name, properties, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties || {})) {
    if (key === 'class') element.className = value; else if (key in element && key !== 'list') element[key] = value; else element.setAttribute(key, value);
  }
  element.append(...children.filter(c => c !== null && c !== undefined));
  return element;
}
const svgName = 'http://www.w3.org/2000/svg';
function draw(name, attributes, ...children) {
  const element = document.createElementNS(svgName, name);
  for (const [key, value] of Object.entries(attributes || {})) element.setAttribute(key, value);
  element.append(...children);
  return element;
}
