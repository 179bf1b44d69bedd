using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Reading;

namespace TypedCorpus.Extraction.Tests.Quotes;

/// <summary>Whose words are, where sentences or paragraphs before or after them say it.</summary>
public sealed class SpeakerInPassageTests
{
    [Theory]
    // A statement without marks, and where it ends.
    [InlineData("The director, Ann Reed, writes:\n\nWe had a hard year.\n\nI thank all who gave.\n\nThe shop is open.", "We had a hard year.", "Ann Reed")]
    [InlineData("The director, Ann Reed, writes:\n\nWe had a hard year.\n\nI thank all who gave.\n\nThe shop is open.", "I thank all who gave.", "Ann Reed")]
    [InlineData("The director, Ann Reed, writes:\n\nWe had a hard year.\n\nI thank all who gave.\n\nThe shop is open.", "The shop is open.", null)]
    [InlineData("Ann Reed, the director, said in a statement:\n\nThe shop closed in May.", "The shop closed in May.", null)]
    // Words that a magazine sets apart once more.
    [InlineData("“I came with one suitcase and a bus pass,” Ann Reed said.\n\n“It is late,” Tom Moss said.\n\n“I came with one suitcase”\n\nThe door closed.", "I came with one suitcase", "Ann Reed")]
    // Labels with where it was written.
    [InlineData("Ann Reed, by email: “I cried when I heard the lorry.”", "I cried when I heard the lorry.", "Ann Reed")]
    [InlineData("Ann Reed (Lab), on Facebook: “I cried when I heard the lorry.”", "I cried when I heard the lorry.", "Ann Reed")]
    [InlineData("Ann Reed, 34, via WhatsApp: “I cried when I heard the lorry.”", "I cried when I heard the lorry.", "Ann Reed")]
    // Who is named in full right before it.
    [InlineData("“Numbers have grown,” Bob Cassidy said. Grant Liddell was scathing about the plan. “It is a mess,” he said.", "It is a mess,", "Grant Liddell")]
    [InlineData("Ann Cassidy said numbers had grown. Jane Liddell, a researcher, opposes the plan. “It is a mess,” she said.", "It is a mess,", "Jane Liddell")]
    [InlineData("“Numbers have grown,” Ann Cassidy said. She had met Jane Liddell before. “It is a mess,” she said.", "It is a mess,", "Ann Cassidy")]
    // The rest of a sentence, past what is said of whoever speaks.
    [InlineData("“With respect,” replied Tom Moss, which is what ministers say when they mean none, “the lady has never built a bridge.”", "the lady has never built a bridge.", "Tom Moss")]
    // The main clause after one that opens the sentence.
    [InlineData("Jane Moss has won. When I ask about the film, she laughs. “Not a word of it is true.”", "Not a word of it is true.", "Jane Moss")]
    [InlineData("Ann Nygaard, who wrote “Low Water,” has said in interviews that she is “done with water.”", "done with water.", "Ann Nygaard")]
    public void Whoever_the_passage_names_speaks(string text, string quoted, string? speaker)
    {
        AnnotatedArticle article = ArticleAnnotator.Annotate(ArticleReader.Read("a.txt", text), TestContext.Current.CancellationToken);
        QuoteAnnotation? quote = article.Quotes.LastOrDefault(quote => text.Substring(quote.Span.Start, quote.Span.Length) == quoted);
        Assert.Equal(speaker, quote?.Speaker is { } entity ? article.EntityAt(entity).Name : null);
    }
}
