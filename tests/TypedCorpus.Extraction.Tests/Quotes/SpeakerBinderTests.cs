using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Marks;
using TypedCorpus.Extraction.Quotes;
using TypedCorpus.Extraction.References;
using TypedCorpus.Extraction.Syntax;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.Tests.Coreference;

namespace TypedCorpus.Extraction.Tests.Quotes;

/// <summary>Names are marked in the text as <see cref="MarkedText"/> has them; what follows are the entities that speak in marks, in turn.</summary>
public sealed class SpeakerBinderTests
{
    [Theory]
    // Names that were passed over.
    [InlineData("[P Ann Small] came. \"We won,\" Small said.", "Ann Small")]
    [InlineData("[P Ban Ki-moon] came, and [P Ban] left. \"We won,\" Ban recalled.", "Ban Ki-moon")]
    [InlineData("[P Ann Reed] and [P Bob Reed] came. [P Reed] slept. \"We won,\" Reed said.", "Ann Reed")]
    [InlineData("[P Ann Reed] came.\nREED: \"We won.\"", "Ann Reed")]
    [InlineData("\"We won,\" said [P Ann Reed] KC.", "Ann Reed")]
    // Noun phrases.
    [InlineData("U.S. Secretary of State [P Ann Reed] said \"we won.\"", "Ann Reed")]
    [InlineData("Minister of Defense [P Ann Reed] said \"we won.\"", "Ann Reed")]
    [InlineData("President of the Vendors' Alliance [P Ann Reed] said \"we won.\"", "Ann Reed")]
    [InlineData("Chair of the bench Mrs [P Ann Reed] said \"we won.\"", "Ann Reed")]
    [InlineData("Skipper fined over haul\nA skipper who told officers he \"could not count\" was fined.", "A skipper")]
    [InlineData("According to [P Ann Reed], the mayor said \"we won.\"", "the mayor")]
    [InlineData("According to [P Ann Reed], the weather \"was fine.\"", "Ann Reed")]
    [InlineData("\"We won,\" a local designer said. \"We lost,\" the designer said.", "a local designer; a local designer")]
    [InlineData("\"We won,\" a person familiar with the plan said. \"We lost,\" the person said.", "a person familiar with the plan; a person familiar with the plan")]
    [InlineData("It met [P Ann Reed], a person familiar with the plan said; it was \"late.\"", "a person familiar with the plan")]
    [InlineData("A very nice woman called [P Ann Reed] said \"we won.\"", "Ann Reed")]
    [InlineData("One woman called [P Ann Reed] \"a liar.\"", "One woman")]
    [InlineData("Present: [P Ann Reed] (Chair), the Clerk (Mrs [P Mary Moss]).\nThe Chair said \"we won.\" The Clerk said \"we lost.\"", "Ann Reed; Mary Moss")]
    [InlineData("Counsel for the council, [P Ann Reed] KC, said \"we won.\"", "Ann Reed")]
    [InlineData("\"We won,\" said a tweet sent from [P Ann Reed]'s Twitter account.", "Ann Reed")]
    [InlineData("A memo posted online by [P Ann Reed] said \"we won.\"", "Ann Reed")]
    [InlineData("The opinion of the [O Supreme Court] said \"we won.\"", "Supreme Court")]
    [InlineData("\"We won,\" a tall designer said. \"We lost,\" a short designer said. \"So what,\" the designer said.", "a tall designer; a short designer; the designer")]
    [InlineData("\"We won,\" [P Ann Reed]'s office said. \"We lost,\" Mrs. [P Reed]'s office said.", "Ann Reed's office; Ann Reed's office")]
    [InlineData("[P Ann Reed], a radio host who said \"we won,\" slept.", "Ann Reed")]
    [InlineData("[P Ann Reed]'s letter said \"we won.\"", "Ann Reed")]
    [InlineData("[P Ann Reed] came. \"We won,\" her statement said.", "Ann Reed")]
    [InlineData("The weather said \"we won.\"", "-")]
    [InlineData("\"We won,\" reads an [O Acme] press release.", "Acme")]
    [InlineData("\"We won,\" a [O Twitter] post said.", "-")]
    [InlineData("A letter signed by [P Ann Reed] read: \"We won.\"", "Ann Reed")]
    [InlineData("[O Acme] issued a statement which said, \"We won.\"", "Acme")]
    [InlineData("It was then that [P Ann Reed], an [O Independent], said: \"We won.\"", "Ann Reed")]
    [InlineData("Also there was [P Ann Reed], 91, who slept and then told us it was \"the tenth best\".", "Ann Reed")]
    [InlineData("According to [L U.S.] Attorney [P Ann Reed], it helped: \"We won.\"", "Ann Reed")]
    [InlineData("A memo seen by [O Acme] said: \"We won.\"", "-")]
    [InlineData("A memo written by [P Ann Reed] said: \"We won.\"", "Ann Reed")]
    // A pronoun for somebody without a name.
    [InlineData("[P Ann Reed] slept. A nurse said it was late. She also said: \"We won.\"", "A nurse")]
    [InlineData("[P Ann Reed] slept. The head of the unit told the court that it was late. She also said: \"We won.\"", "The head of the unit")]
    [InlineData("[P Ann Reed] slept. One of the victims ran. She said it was \"too late.\"", "One of the victims")]
    [InlineData("\"We won,\" two of her older friends said.", "two of her older friends")]
    [InlineData("\"We won,\" one of the houses said.", "-")]
    [InlineData("[P Tom Reed] slept. Outside, one of the victims said it was late. \"We won,\" he said.", "one of the victims")]
    [InlineData("The researchers suggested the rain might make the walls of houses weak. They reported, \"We won.\"", "The researchers")]
    [InlineData("It met parents who called the plan \"a risk.\"", "parents")]
    [InlineData("Her deputy, [P Anna Reed], was asked by a reporter whether it was late.\n\n\"We won,\" she said.", "Anna Reed")]
    [InlineData("Judge [P Ann Reed] slept. Part of the judge's statement read, \"We won.\"", "Ann Reed")]
    [InlineData("The governor of [L Salem] has walked out, accusing nobody and calling it \"a mess.\"\n\n[P Ann Reed] made the announcement.", "Ann Reed")]
    // A mark that opens again within a paragraph goes on with the quotation before it there.
    [InlineData("\"We won,\" said [P Tom Fox].\n\n- Boss [P Ann Reed] \"We lost. We were poor. \"They were better. We had no chance. \"It is over.\"", "Tom Fox; Ann Reed; Ann Reed; Ann Reed")]
    // Descriptions of somebody named elsewhere.
    [InlineData("A coroner has said: \"We won.\"\n\nCoroner [P Ann Reed] slept.", "Ann Reed")]
    [InlineData("A Labour councillor has said: \"We won.\"\n\nRebel councillor [P Ann Reed] slept.", "A Labour councillor")]
    [InlineData("A resident has said: \"We won.\"\n\nResident [P Ann Reed] slept.", "A resident")]
    [InlineData("[P Ann Reed] came. \"We won,\" said the second-year guard from [L Hull].", "Ann Reed")]
    [InlineData("[P Ann Reed] came. \"We won,\" stormed the Green firebrand.", "Ann Reed")]
    [InlineData("[P Ann Reed] came. \"We won,\" said the driver.", "the driver")]
    [InlineData("[L Germany]'s [O IG Acme] union said: \"We won.\"", "IG Acme")]
    [InlineData("The decree signed by [P Ann Reed] said: \"We won.\"", "Ann Reed")]
    [InlineData("[P Ann Reed] met [P Tom Fox]. A nurse saw them. \"We won,\" she said.", "A nurse")]
    [InlineData("The chair of judges, the writer [P Ann Reed], said it was late. \"We won,\" she said.", "Ann Reed")]
    [InlineData("Nigerian striker [P Ann Reed] beat [P Tom Fox]. \"We won,\" said the Nigerian.", "Ann Reed")]
    [InlineData("[P Ann Reed] beat [P Tom Fox]. \"We won,\" said the Nigerian.", "-")]
    [InlineData("Coroner [P Kim Reed] turned to his parents, [P Ivan] and [P Heather Kay]. \"We won,\" she said.", "Kim Reed")]
    [InlineData("The group's leader, who goes by [P Reed], said: \"We won.\"", "Reed")]
    [InlineData("A trader, who gave her name only as [P Reed], said: \"We won.\"", "Reed")]
    [InlineData("The warning issued by [O Met Acme] came early. It rained. \"We won,\" the warning said.", "Met Acme")]
    [InlineData("The warning came early. [O Met Acme] slept. \"We won,\" the warning said.", "-")]
    [InlineData("A ministry said no. The interior ministry said: \"We won.\"", "The interior ministry")]
    // Titles that go on with a preposition.
    [InlineData("First Minister of [L Norwood] [P Ann Reed] said, \"We won.\"", "Ann Reed")]
    [InlineData("The former ambassador to the [O Hanse League] [P Ann Reed] wrote, \"We won.\"", "Ann Reed")]
    [InlineData("Chairman of the bench [P Ann Reed] replied: \"We won.\"", "Ann Reed")]
    [InlineData("\"We won,\" said director of cricket [P Ann Reed], who left.", "Ann Reed")]
    [InlineData("A spokesman for President [P Ann Reed] said, \"We won.\"", "A spokesman for President Ann Reed")]
    [InlineData("The head of [P Ann Reed]'s office said, \"We won.\"", "The head of Ann Reed's office")]
    // Who speaks over an organization between.
    [InlineData("It was led by [P Ann Reed], an ecologist at [O Ashford College], who said, \"We won.\"", "Ann Reed")]
    public void A_speaker_is_an_entity(string marked, string expected)
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        TaggedArticle tagged = MarkedText.Read(marked, out NameMention[] names);
        QuotedRun[] runs = MarkPairer.Pair(tagged.Article, [], cancellation);
        ArticleEntities entities = NameCoreference.Resolve(tagged, names, cancellation);
        ArticleSyntax syntax = NamedSentences.Of(tagged, entities);
        List<QuoteAnnotation> quotes = QuoteExtractor.Extract(syntax, runs, cancellation);
        entities = PronounResolver.Resolve(syntax, runs, quotes, entities, cancellation);

        BoundQuotes bound = SpeakerBinder.Bind(syntax.Tagged, quotes, entities, cancellation);

        Assert.Equal(expected, string.Join("; ", bound.Quotes.Where(q => q.Kind != QuoteKind.Indirect).Select(q => q.Speaker is { } e ? bound.Entities.NameOf(e) : "-")));
    }

    [Fact]
    public void Its_words_are_those_of_the_country_that_reports_them()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        TaggedArticle tagged = MarkedText.Read("[L Norway] says its claim that the bridge is old was heard.", out NameMention[] names);
        ArticleEntities entities = NameCoreference.Resolve(tagged, names, cancellation);

        BoundQuotes bound = SpeakerBinder.Bind(tagged, QuoteExtractor.Extract(NamedSentences.Of(tagged, entities), [], cancellation), entities, cancellation);

        QuoteAnnotation claim = bound.Quotes.Single(q => q.CueSpan is { } cue && tagged.Text.Substring(cue.Start, cue.Length) == "claim");
        Assert.Equal("Norway", bound.Entities.NameOf(claim.Speaker!.Value));
        Assert.Empty(UnresolvedSpeakers.Of(tagged.Text, bound.Quotes));
    }
}
