using TypedCorpus.Extraction.Quotes.Cues;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Dialogue;

/// <summary>
/// Finds the turns of interviews and transcripts. A label alone says little (<c>Update: …</c>): labels make a conversation where questions have
/// answers, or where somebody has the word again after somebody else.
/// </summary>
internal static class TurnFinder
{
    // How many tokens of a turn are looked at for a verb; lists of results (Smith: 45 percent) have none.
    private const int LengthOfSample = 30;

    /// <summary>The turns by the index of their paragraphs; none in an article without a conversation.</summary>
    public static Dictionary<int, Turn> Find(ArticleSyntax words, CancellationToken cancellationToken)
    {
        EquatableArray<TextSpan> paragraphs = words.Article.Source.Paragraphs;
        TurnLabel?[] labels = new TurnLabel?[paragraphs.Count];
        for (int i = 0; i < labels.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (TurnLabel.Read(words.Article.Text, paragraphs[i]) is { } label && !TokensOf(words, label.Content).IsEmpty)
                labels[i] = label;
        }
        for (int i = 0; i < labels.Length; i++)
        {
            // A headline may begin as turns do: Smith: We Will Win.
            bool isHeadline = i == 0 && (labels.Length == 1 || labels[1] is null);
            if (labels[i] is { Form: TurnLabelForm.Name } label && (isHeadline || !HasVerbOrQuestion(words, label)))
                labels[i] = null;
        }
        return Turns(words, Conversation.Of(words.Article.Text, labels));
    }

    private static Dictionary<int, Turn> Turns(ArticleSyntax words, Conversation conversation)
    {
        Dictionary<int, Turn> turns = [];
        string text = words.Article.Text;
        EquatableArray<TextSpan> paragraphs = words.Article.Source.Paragraphs;
        Turn? last = null;
        for (int i = conversation.Paragraphs.Start; i < conversation.Paragraphs.End; i++)
        {
            if (conversation.LabelOf(i) is { } label)
                turns.Add(i, last = Begin(words, label) with { IsAnswer = conversation.IsAnswer(label) });
            // A paragraph between two turns goes on with the first of them.
            else if (conversation.GoesOnWithoutLabel && last is not null && !IsAside(text, paragraphs[i]) && TokensOf(words, paragraphs[i]) is { IsEmpty: false } tokens)
                turns.Add(i, last with { Tokens = tokens });
        }
        return turns;
    }

    private static Turn Begin(ArticleSyntax words, TurnLabel label)
    {
        TokenRange name = TokensOf(words, label.Span);
        TokenRange content = TokensOf(words, label.Content);
        int mark = Math.Min(words.Article.TokenAt(label.Mark), content.Start - 1);
        Subject speaker = new(name, name.Last, SubjectRelation.Direct, default);
        return new Turn(Cue.Label(at: default, TokenRange.Of(mark), speaker), speaker, content);
    }

    /// <summary>The tokens of a span; none where it holds nothing but signs that cannot be seen.</summary>
    private static TokenRange TokensOf(ArticleSyntax words, TextSpan span)
    {
        int last = words.Article.TokenAt(span.End - 1);
        return new TokenRange(words.Article.TokenAt(span.Start), last < words.Count && words.Article.Tokens[last].Start < span.End ? last + 1 : last);
    }

    /// <summary>Whether a paragraph is set apart from what is said: in brackets, in quotation marks.</summary>
    private static bool IsAside(string text, TextSpan paragraph) => !char.IsLetterOrDigit(text[paragraph.Start]) && text[paragraph.Start] is not ('.' or '\u2026' or '$' or '-' or '\u2014');

    private static bool HasVerbOrQuestion(ArticleSyntax words, TurnLabel label)
    {
        TokenRange content = TokensOf(words, label.Content);
        TokenRange sample = content with { End = Math.Min(content.End, content.Start + LengthOfSample) };
        if (words.HasVerb(sample))
            return true;
        for (int i = sample.Start; i < sample.End; i++)
        {
            if (words.FirstOf(i) == '?')
                return true;
        }
        return false;
    }
}
