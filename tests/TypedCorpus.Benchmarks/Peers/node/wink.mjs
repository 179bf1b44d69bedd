// Entities, sentences and parts of speech of each article by wink-nlp.
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { articles } from './articles.mjs';

const nlp = winkNLP(model);
const its = nlp.its;
for (const text of articles(process.argv[2])) {
  const doc = nlp.readDoc(text);
  console.log(JSON.stringify({ entities: doc.entities().out(its.detail), sentences: doc.sentences().length(), pos: doc.tokens().out(its.pos).length }));
}
