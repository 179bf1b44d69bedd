using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Marks;
using TypedCorpus.Extraction.Quotes;
using TypedCorpus.Extraction.References;
using TypedCorpus.Extraction.Syntax;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Tests.Coreference;

/// <summary>The word after <c>|</c> is the pronoun or noun phrase that is asked for.</summary>
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
    [InlineData("When [P Michael Hart] came to town, [P Peter Cole] left. |He was afraid.", "Peter Cole")]
    [InlineData("[P Michael Hart] came. [P Peter Cole] spoke. |He left early.", "Peter Cole")]
    // Whoever took or is shown in a picture is not talked of.
    [InlineData("[P Michael Hart] came.\nPhoto: [P Peter Cole] / Acme Images\n|He left early.", "Michael Hart")]
    [InlineData("[P Michael Hart] came.\n[PHOTO: The bridge at noon. Credit: [P Peter Cole]]\n|He left early.", "Michael Hart")]
    [InlineData("[P Michael Hart] came. (Photo by [P Peter Cole]) |He left early.", "Michael Hart")]
    [InlineData("The photo shows [P Peter Cole]. |He left early.", "Peter Cole")]
    // An object is not the subject of its own clause; a possessive may be.
    [InlineData("[P Peter Cole] came. [P Michael Hart] saw |him there.", "Peter Cole")]
    [InlineData("[P Michael Hart] lost |his keys.", "Michael Hart")]
    // An apposition between name and verb.
    [InlineData("[P Michael Hart], the mayor, attacked [P Peter Cole]. |He left early.", "Michael Hart")]
    [InlineData("Rep. [P Michael Hart] (R-Ohio) attacked [P Peter Cole]. |He left early.", "Michael Hart")]
    [InlineData("[P Michael Hart], a former agent for President [P Peter Cole] has gone. |He left early.", "Michael Hart")]
    [InlineData("[P Peter Cole] slept. His manager, [P Michael Hart], refused. |He left early.", "Michael Hart")]
    [InlineData("[P Michael Hart], 34, who works at night, saw [P Peter Cole]. |He left early.", "Michael Hart")]
    // One pronoun beside a name may be somebody else's.
    [InlineData("[P Quux] said a bus had struck him. [P Michael Hart] slept. [P Quux] came. \"No,\" |she said.", "Quux")]
    // What is after a preposition, titles between, and what stands before a noun is talked of less.
    [InlineData("[P Michael Hart] spoke for former President [P Peter Cole] in May. |He left early.", "Michael Hart")]
    [InlineData("[P Michael Hart] joined the [P Peter Cole] campaign. |He left early.", "Michael Hart")]
    // A gender that only a pronoun told.
    [InlineData("[P Quux] came. She slept. [P Baz] came. He slept. [P Quux] met [P Baz]. |He left early.", "Baz")]
    [InlineData("[P Marty Quux] came. She slept. [P Susan Cole] met [P Quux]. \"No,\" [P Quux] said. \"Why not?\" |she said.", "Marty Quux")]
    [InlineData("[P Quux Hart] met [P Susan Cole] in May. |She left early.", "Susan Cole")]
    // Somebody without a name whom a named person meets.
    [InlineData("[P Tom Reed] met a woman on the bus. |She said it was late.", null)]
    [InlineData("[P Susan Cole] thanked the young man. |He said it was late.", null)]
    [InlineData("[P Susan Cole] met a woman on the bus. |She said it was late.", "Susan Cole")]
    // One who is called they.
    [InlineData("[P Alex Moran], who is nonbinary, joined the band. |They said it was late.", "Alex Moran")]
    [InlineData("[P Sam Fox], who uses they/them pronouns, met [P Susan Cole]. \"No,\" |they said.", "Sam Fox")]
    [InlineData("[P Alex Moran] joined the band. |They said it was late.", null)]
    [InlineData("[O Acme] grew fast. |It was said that it hired ten people.", null)]
    [InlineData("[O Acme] grew fast. |It is raining.", null)]
    [InlineData("[O Acme] grew fast. |It seems that ten people left.", null)]
    // They are rather people than a body that did nothing.
    [InlineData("Two men met at the [O Acme] plant. |They said: \"We lost.\"", null)]
    // A body without a name that spoke speaks on.
    [InlineData("[O Acme] grew fast, [O Acme] said. The interior ministry said ten people left. |It said that they were tired.", null)]
    // Whom somebody tells something does not speak.
    [InlineData("[P Susan Cole] slept. She told [P Mary Hart] a story. |She said that it was true.", "Susan Cole")]
    [InlineData("[P Susan Cole] asked [P Mary Hart] why |she slept.", "Mary Hart")]
    [InlineData("[P Susan Cole] asked [P Mary Hart] if it was late. \"No,\" |she said.", "Mary Hart")]
    [InlineData("[P Susan Cole] puts it to Ms [P Mary Hart] that it was late. \"No,\" |she says.", "Mary Hart")]
    [InlineData("[P Susan Cole] asked [P Peter Cole] if it was late. \"It was dark,\" |she said.", "Susan Cole")]
    [InlineData("[P Susan Cole] asked [P Mary Hart] to go. \"It is late,\" |she said.", "Susan Cole")]
    // Somebody without a name after a phrase that opens the sentence.
    [InlineData("[P Peter Cole] slept. At Salem a student got on. |He said it was late.", null)]
    // A reflexive is the subject of its sentence, a relative whoever speaks of her.
    [InlineData("[P Susan Cole] said no. Another trader, who called |herself a widow, left.", null)]
    [InlineData("[P Susan Cole] slept. His mother was tired. |She said no.", null)]
    [InlineData("[P Susan Cole] slept. Her mother's coat was wet. |She said no.", "Susan Cole")]
    [InlineData("[P Susan Hart] and [P Michael Hart] slept. His aunt was asked. \"No,\" |she said.", "Susan Hart")]
    // Who asks does not answer; a role without a name is taken up, and so is a relative of whoever speaks.
    [InlineData("[P Susan Cole] slept. Asked by [P Mary Hart] whether it was late, |she smiled.", "Susan Cole")]
    [InlineData("[P Michael Hart] came. The patient was given a coat. |His shoes were wet.", null)]
    [InlineData("[P Michael Hart] came. [P Susan Cole] slept. \"My brother left. |He was tired,\" [P Susan Cole] said.", null)]
    // A pronoun before a name, or what somebody does to her, is another woman's.
    [InlineData("[P Susan Cole] slept. Her friend, [P Quux], liked her. |She left early.", "Susan Cole")]
    // Persons without a name.
    [InlineData("[P Susan Cole] came. A tall woman, meanwhile, sang after she had slept. \"Why not?\" |she said.", null)]
    // The author.
    [InlineData("The talk.\nBy [P Ann Reed]\nI met my friend. |I said hello.", "Ann Reed")]
    [InlineData("I met my friend. |I said hello.\n[P Ann Reed] is the editor of a paper.", "Ann Reed")]
    [InlineData("I met my friend. |I said hello.\n[P Reed] is a reporter for a paper.", "Reed")]
    [InlineData("[P Ann Reed] is old. He met my friend. |I said hello.\nIt rained.\nIt rained.\nIt rained.", null)]
    // Organizations of any name.
    [InlineData("[O Acme] grew. |The company hired ten people.", "Acme")]
    [InlineData("[O Acme] sued [O Bolt]. |The company hired ten people.", null)]
    [InlineData("[O Acme] sued [O Bolt]. |The company said that ten people left.", "Acme")]
    [InlineData("[O Acme] grew. |The company store closed.", null)]
    [InlineData("[O Acme] grew. The company wrote a letter. |It added: \"We are proud.\"", "Acme")]
    [InlineData("[O Acme] sued the [O Harbour Protection Agency]. |The company hired ten people.", "Acme")]
    // Countries by their part of the world: the one spoken of last, by its name or by what is of it; else the one named after.
    [InlineData("[L Zambia] voted. |The southern African country is in debt.", "Zambia")]
    [InlineData("[L Bolivia] and [L Kenya] signed it. |The landlocked South American nation has no port.", "Bolivia")]
    [InlineData("The Honduran minister agreed, and |the Central American country will help [L Guatemala] and [L Honduras].", "Honduras")]
    [InlineData("[L Kenya] voted. |The Nordic country is in debt.", null)]
    [InlineData("[L Zambia] voted. |The African country singer sang.", null)]
    // What comes after.
    [InlineData("[P Michael Hart] slept. In |his speech in May, [P Peter Cole] said no.", "Peter Cole")]
    [InlineData("[P Michael Hart] slept. In |his speech in May, [P Susan Cole] said, he lied.", "Michael Hart")]
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
    [InlineData("[P Susan Cole], chief executive of [O Acme], came. Later |the chief executive left.", "Susan Cole")]
    [InlineData("[P Peter Cole], 45, a farmer, came. Later |the farmer left.", "Peter Cole")]
    [InlineData("[P Susan Cole], its lawyer, came. Later |the lawyer left.", "Susan Cole")]
    [InlineData("The mayor, [P Susan Cole], came. Later |the mayor left.", "Susan Cole")]
    [InlineData("He wrote a letter to the mayor, [P Susan Cole], who came. Later |the mayor left.", "Susan Cole")]
    [InlineData("Texas Sen. [P Susan Cole] met Ohio Sen. [P Peter Hart]. Later |the Texas senator left.", "Susan Cole")]
    [InlineData("Texas Sen. [P Susan Cole] met Ohio Sen. [P Peter Hart]. Later |the senator left.", null)]
    [InlineData("Sen. [P Susan Cole] came. Later |the Utah senator left.", null)]
    [InlineData("Republican presidential candidate [P Peter Hart] came. Later |the Republican candidate left.", "Peter Hart")]
    [InlineData("To stop [P Peter Hart], the establishment has met. Later |the establishment left.", null)]
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
        ArticleSyntax syntax = NamedSentences.Of(tagged, entities);
        List<QuoteAnnotation> quotes = QuoteExtractor.Extract(syntax, runs, cancellation);

        entities = PronounResolver.Resolve(syntax, runs, quotes, entities, cancellation);

        EntityIndex? entity = entities.EntityCovering(new TextSpan(position, 1));
        Assert.Equal(expected, entity is { } e ? entities.NameOf(e) : null);
    }
}
