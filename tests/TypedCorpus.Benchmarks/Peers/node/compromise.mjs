// People, places, organizations, quotations and numbers of each article by compromise.
import nlp from 'compromise/three';
import { articles } from './articles.mjs';

for (const text of articles(process.argv[2])) {
  const doc = nlp(text);
  console.log(JSON.stringify({
    people: doc.people().out('array'), places: doc.places().out('array'), organizations: doc.organizations().out('array'),
    quotations: doc.quotations().out('array'), numbers: doc.numbers().out('array'),
  }));
}
