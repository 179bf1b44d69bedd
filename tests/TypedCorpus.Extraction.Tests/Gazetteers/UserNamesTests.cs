using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.Tokens;
using TypedCorpus.Extraction.UserGazetteers;

namespace TypedCorpus.Extraction.Tests.Gazetteers;

public sealed class UserNamesTests
{
    private const string Harris = "entities:\n  - name: Kamala Harris\n    kind: Person\n    aliases: [Harris, Border Queen]\n";

    [Fact]
    public void Adds_a_name_that_the_model_missed() =>
        Assert.Equal(["Border Queen:Person"], Apply("They met the Border Queen there.", Harris));

    [Fact]
    public void Overrides_the_kind_of_the_same_words() =>
        Assert.Equal(["Harris:Person"], Apply("They left Harris.", Harris, ("Harris", EntityKind.Place)));

    [Fact]
    public void A_longer_name_of_the_model_stands() =>
        Assert.Equal(["Harris County:Place"], Apply("They left Harris County.", Harris, ("Harris County", EntityKind.Place)));

    [Fact]
    public void A_title_in_the_name_of_the_model_is_no_longer_name() =>
        Assert.Equal(["Harris:Person"], Apply("Vice President Harris left.", Harris, ("Vice President Harris", EntityKind.Person)));

    [Fact]
    public void Removes_what_is_said_to_be_no_name() =>
        Assert.Equal(["Harris:Person"], Apply("Harris at the Town Hall.", "not: [Town Hall]", ("Harris", EntityKind.Person), ("Town Hall", EntityKind.Place)));

    [Fact]
    public void The_longest_phrase_wins() =>
        Assert.Equal(["Kamala Harris:Person"], Apply("Kamala Harris left.", Harris));

    [Fact]
    public void Words_in_small_letters_are_no_names() =>
        Assert.Empty(Apply("An apple a day.", "entities:\n  - name: Apple\n    kind: Organization\n"));

    [Fact]
    public void A_no_break_space_and_an_accent_do_not_matter() =>
        Assert.Equal(["Fran\u00e7ois\u00a0Hollande:Person"], Apply("So Fran\u00e7ois\u00a0Hollande left.", "entities:\n  - name: Francois Hollande\n    kind: Person\n"));

    [Fact]
    public void A_form_that_the_entry_excludes_is_not_found() =>
        Assert.Empty(Apply("They left Harris.", Harris + "    not: [harris]\n"));

    private static string[] Apply(string text, string yaml, params (string Words, EntityKind Kind)[] model)
    {
        TokenizedArticle article = Tokenizer.Tokenize(ArticleReader.Read("a.txt", text), CancellationToken.None);
        NameMention[] names = [.. model.Select(m =>
        {
            int start = text.IndexOf(m.Words, StringComparison.Ordinal);
            return new NameMention(new TokenRange(article.TokenAt(start), article.TokenAt(start + m.Words.Length - 1) + 1), m.Kind);
        })];
        GazetteerReading reading = UserGazetteerReader.Read(yaml);
        Assert.Empty(reading.Findings);
        return [.. UserNames.Apply(article, names, reading.Gazetteer, CancellationToken.None)
            .Select(n => text[article.Tokens[n.Tokens.Start].Start..article.Tokens[n.Tokens.End - 1].End] + ":" + n.Kind)];
    }
}
