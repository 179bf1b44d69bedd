using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Linking;

namespace TypedCorpus.Tool.Tests.Formats;

/// <summary>An annotated article put together by hand, so that what is printed does not depend on what extraction finds.</summary>
internal static class SampleArticle
{
    private const string Text = "Ann Fox, the mayor, told reporters “We paid about $3.2 million.”\nShe left Oslo on March 1.";

    public static AnnotatedArticle Create()
    {
        SourceArticle source = new("news/a.txt", Text, "Ann Fox", "2024-01-12", [new(0, 64), new(65, 25)], default);
        return new AnnotatedArticle(
            source,
            [new(0, 64), new(65, 25)],
            [
                new("Ann Fox", EntityKind.Person, [Mention("Ann Fox", MentionKind.Name), Mention("the mayor", MentionKind.Nominal), Mention("She", MentionKind.Pronoun)]),
                new("Oslo", EntityKind.Place, [Mention("Oslo", MentionKind.Name)]),
                new("reporters", EntityKind.Person, [Mention("reporters", MentionKind.Nominal)]),
            ],
            [
                new QuoteAnnotation
                {
                    Span = Find("We paid about $3.2 million."), Kind = QuoteKind.Direct, Attribution = 0, Rule = "subject-cue", Confidence = 97,
                    Speaker = new EntityIndex(0), SpeakerSpan = Find("Ann Fox"), CueSpan = Find("told"), CueClass = CueClass.Neutral,
                    Role = Find("the mayor"), Addressee = Find("reporters"),
                },
            ],
            [],
            [
                new FigureAnnotation
                {
                    Span = Find("about $3.2 million"), Core = Find("$3.2 million"), Kind = FigureKind.Money, Value = 3_200_000m, Unit = "USD",
                    Approximation = Approximation.About, Rule = "money-bare", Confidence = 96,
                },
                new FigureAnnotation { Span = Find("March 1"), Core = Find("March 1"), Kind = FigureKind.Date, Date = "XXXX-03-01", Rule = "date-day", Confidence = 94 },
            ],
            default);
    }

    public static LinkedCorpus Link() => CorpusLinker.Link([CorpusLinker.NamesOf(Create())]);

    private static TextSpan Find(string part) => new(Text.IndexOf(part, StringComparison.Ordinal), part.Length);

    private static MentionAnnotation Mention(string part, MentionKind kind) => new(Find(part), kind);
}
