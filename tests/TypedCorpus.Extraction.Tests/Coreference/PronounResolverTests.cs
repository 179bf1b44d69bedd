using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Marks;
using TypedCorpus.Extraction.Names;
using TypedCorpus.Extraction.Quotes;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Tests.Coreference;

/// <summary>The word behind <c>|</c> is the pronoun or noun phrase that is asked for.</summary>
public sealed class PronounResolverTests
{
    [Theory]
    // Agreement.
    [InlineData("[P Michael Hart] met [P Susan Cole] in May. |She left early.", "Susan Cole")]
    [InlineData("[P Michael Hart] met [P Susan Cole] in May. |He left early.", "Michael Hart")]
    [InlineData("Mr. [P Quux] met Mrs. [P Baz] in May. |He left early.", "Quux")]
    [InlineData("[O Acme] grew fast. |It hired ten people.", "Acme")]
    [InlineData("[P Michael Hart] slept. |It rained.", null)]
    // Subjects before objects, the last sentence before those further back.
    [InlineData("[P Michael Hart] saw [P Peter Cole] in May. |He left early.", "Michael Hart")]
    [InlineData("[P Michael Hart] came. [P Peter Cole] spoke. |He left early.", "Peter Cole")]
    // An object is not the subject of its own clause; a possessive may be.
    [InlineData("[P Peter Cole] came. [P Michael Hart] saw |him there.", "Peter Cole")]
    [InlineData("[P Michael Hart] lost |his keys.", "Michael Hart")]
    // An apposition between name and verb.
    [InlineData("[P Michael Hart], the mayor, attacked [P Peter Cole]. |He left early.", "Michael Hart")]
    [InlineData("Rep. [P Michael Hart] (R-Ohio) attacked [P Peter Cole]. |He left early.", "Michael Hart")]
    // What comes after.
    [InlineData("When |he left, [P Michael Hart] was sad.", "Michael Hart")]
    // Speakers.
    [InlineData("\"I met [P Peter Cole],\" [P Michael Hart] said. \"It was late,\" |he said.", "Michael Hart")]
    [InlineData("\"[P Peter Cole] must go,\" |he said. [P Michael Hart] left.", null)]
    [InlineData("\"It was late,\" [P Michael Hart] said.\n\n[P Peter Cole] offered to pay for the bridge, |he said.", "Michael Hart")]
    // Inside quotes.
    [InlineData("\"|I met them,\" [P Michael Hart] said.", "Michael Hart")]
    [InlineData("[P Peter Cole] came. \"|He is late,\" [P Michael Hart] said.", "Peter Cole")]
    // Nouns that one name bears.
    [InlineData("[P Susan Cole], the spokeswoman for the mayor, came. Later |the spokeswoman left.", "Susan Cole")]
    [InlineData("The [O Department of Labor] grew. Later |the department was closed.", "Department of Labor")]
    [InlineData("The [O Department of Labor] and the [O Department of Energy] grew. Later |the department was closed.", null)]
    public void A_mention_stands_for(string marked, string? expected)
    {
        int at = marked.IndexOf('|', StringComparison.Ordinal);
        string before = marked[..at];
        int position = at - (before.Count(c => c == '[') * 3) - before.Count(c => c == ']');
        TaggedArticle tagged = MarkedText.Read(marked.Replace("|", "", StringComparison.Ordinal), out NameMention[] names);
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        QuotedRun[] runs = MarkPairer.Pair(tagged.Article, [], cancellation);
        ArticleEntities entities = NameCoreference.Resolve(tagged, names, cancellation);
        List<QuoteAnnotation> quotes = QuoteExtractor.Extract(tagged, runs, entities, cancellation);

        PronounResolver.Resolve(tagged, runs, quotes, entities, cancellation);

        int? entity = entities.EntityCovering(new TextSpan(position, 1));
        Assert.Equal(expected, entity is { } e ? entities.NameOf(e) : null);
    }
}
