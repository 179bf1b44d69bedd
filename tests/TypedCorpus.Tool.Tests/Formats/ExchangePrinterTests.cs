using System.Text;
using System.Text.Json;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Linking;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Tool.Formats;
using TypedCorpus.Tool.Records;

namespace TypedCorpus.Tool.Tests.Formats;

public sealed class ExchangePrinterTests
{
    [Fact]
    public void An_article_is_one_line_with_the_properties_of_the_exchange_format_in_their_order()
    {
        string line = Print(SampleArticle.Create(), DocumentKey.Path);

        // Broken before each record, so that a difference can be read.
        Assert.Equal("""
            {"path":"news/a.txt","title":"Ann Fox","length":90,"quotes":[
            {"start":36,"end":63,"text":"We paid about $3.2 million.","kind":"Direct","speaker":"ann-fox","speakerText":"Ann Fox","speakerSpan":{"start":0,"end":7},"cue":"told","cueSpan":{"start":20,"end":24},"cueClass":"Neutral","attribution":0,"confidence":0.97,"rule":"subject-cue","role":"the mayor","addressee":"reporters","venue":null,"via":null,"within":null}],"unasserted":[],"noComments":[],"figures":[
            {"start":44,"end":62,"text":"about $3.2 million","kind":"Money","value":3200000,"low":null,"high":null,"unit":"USD","noun":null,"approximation":"About","core":{"start":50,"end":62},"per":null,"base":null,"entity":null,"confidence":0.96,"rule":"money-bare"},
            {"start":82,"end":89,"text":"March 1","kind":"Date","value":"XXXX-03-01","low":null,"high":null,"unit":null,"noun":null,"approximation":"Exact","core":{"start":82,"end":89},"per":null,"base":null,"entity":null,"confidence":0.94,"rule":"date-day"}],"entities":[
            {"id":"ann-fox","name":"Ann Fox","kind":"Person","mentions":[
            {"start":0,"end":7,"text":"Ann Fox","kind":"Name","confidence":1},
            {"start":9,"end":18,"text":"the mayor","kind":"Nominal","confidence":1},
            {"start":65,"end":68,"text":"She","kind":"Pronoun","confidence":1}]},
            {"id":"oslo","name":"Oslo","kind":"Place","mentions":[
            {"start":74,"end":78,"text":"Oslo","kind":"Name","confidence":1}]}],"unnamed":[
            {"id":"~2","name":"reporters","kind":"Person","mentions":[
            {"start":25,"end":34,"text":"reporters","kind":"Nominal","confidence":1}]}]}

            """.ReplaceLineEndings("\n"), line.Replace("[{", "[\n{", StringComparison.Ordinal).Replace("},{", "},\n{", StringComparison.Ordinal));
    }

    [Fact]
    public void Somebody_without_a_name_stands_among_the_entities_where_the_article_refers_to_them_again()
    {
        SourceArticle source = ArticleReader.Read("a.txt", "A nurse said that it was late. “I saw it,” she said. Two guards said that it was early.");
        AnnotatedArticle article = ArticleAnnotator.Annotate(source, TestContext.Current.CancellationToken);
        using MemoryStream output = new();
        new ExchangePrinter(output).Print(article, new LinkedEntities(CorpusLinker.Link([CorpusLinker.NamesOf(article)])), DocumentKey.Path);

        using JsonDocument document = JsonDocument.Parse(output.ToArray());
        JsonElement nurse = Assert.Single(document.RootElement.GetProperty("entities").EnumerateArray());
        Assert.Equal("A nurse", nurse.GetProperty("name").GetString());
        Assert.Equal(nurse.GetProperty("id").GetString(), document.RootElement.GetProperty("quotes")[1].GetProperty("speaker").GetString());
        Assert.StartsWith("~", nurse.GetProperty("id").GetString(), StringComparison.Ordinal);
        Assert.Equal("Two guards", Assert.Single(document.RootElement.GetProperty("unnamed").EnumerateArray()).GetProperty("name").GetString());
    }

    [Fact]
    public void A_text_from_a_pipe_has_its_id_in_place_of_a_path() =>
        Assert.StartsWith("{\"id\":\"news/a.txt\",", Print(SampleArticle.Create(), DocumentKey.Id), StringComparison.Ordinal);

    private static string Print(AnnotatedArticle article, DocumentKey key)
    {
        using MemoryStream output = new();
        new ExchangePrinter(output).Print(article, new LinkedEntities(SampleArticle.Link()), key);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
