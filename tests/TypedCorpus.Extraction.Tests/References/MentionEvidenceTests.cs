using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.UserGazetteers;

namespace TypedCorpus.Extraction.Tests.References;

public sealed class MentionEvidenceTests
{
    private const string Text =
        "Ann Reed, the mayor of Oslo, spoke at the Federal Reserve Board (FRB) on Monday. She left early. Reed was tired, and the FRB was not. Tom Ford told her that he was late.";

    [Theory]
    [InlineData("Ann Reed", "name-same")]
    [InlineData("Reed", "name-surname")]
    [InlineData("FRB", "name-acronym")]
    [InlineData("Oslo", "name-once")]
    [InlineData("She", "pronoun-person")]
    [InlineData("he", "pronoun-person")]
    public void A_mention_has_the_evidence_that_it_rests_on(string words, string rule) => Assert.Equal(rule, Mention(words).Rule);

    [Fact]
    public void A_name_is_surer_than_a_pronoun_and_a_pronoun_surer_than_one_with_a_rival()
    {
        MentionAnnotation rivalled = Annotate("Ann Reed spoke to Mary Fox. She said it was late.").Entities
            .SelectMany(static e => e.Mentions).First(static m => m.Rule == "pronoun-person-rivalled");

        Assert.True(Mention("Reed").Confidence > Mention("She").Confidence);
        Assert.True(Mention("She").Confidence > rivalled.Confidence);
    }

    [Fact]
    public void A_pronoun_is_a_mention_of_somebody_without_a_name_who_speaks_too()
    {
        const string text = "Ann Reed slept. A nurse said that it was late. She ran. “I saw it,” she said.";
        EntityAnnotation nurse = Annotate(text).Entities.AsEnumerable().Single(static e => !e.IsNamed);

        Assert.Equal(["A nurse", "She", "she"], nurse.Mentions.Select(m => text.Substring(m.Span.Start, m.Span.Length)));
        Assert.Equal([null, "pronoun-unnamed", "pronoun-unnamed"], nurse.Mentions.Select(static m => m.Rule));
        Assert.All(nurse.Mentions.Skip(1), static m => Assert.InRange(m.Confidence, 1, 96));
    }

    [Fact]
    public void What_the_users_gazetteer_names_is_sure()
    {
        UserGazetteer gazetteer = UserGazetteerReader.Read("entities:\n  - name: Ann Reed\n    kind: Person\n").Gazetteer;
        AnnotatedArticle article = ArticleAnnotator.Annotate(ArticleReader.Read("a.txt", Text), gazetteer, TestContext.Current.CancellationToken);

        Assert.All(article.Entities.AsEnumerable().Single(static e => e.Name == "Ann Reed").Mentions.Where(static m => m.Kind == MentionKind.Name), static m => Assert.Equal(100, m.Confidence));
    }

    private static MentionAnnotation Mention(string words) =>
        Annotate(Text).Entities.SelectMany(static e => e.Mentions).First(m => Text.Substring(m.Span.Start, m.Span.Length) == words);

    private static AnnotatedArticle Annotate(string text) => ArticleAnnotator.Annotate(ArticleReader.Read("a.txt", text), TestContext.Current.CancellationToken);
}
