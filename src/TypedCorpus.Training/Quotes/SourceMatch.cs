using System.Text.RegularExpressions;
using TypedCorpus.Extraction;

namespace TypedCorpus.Training.Quotes;

/// <summary>Whether a speaker is that of the gold data: by the head words of both, as the scorer of quotes compares them.</summary>
internal static partial class SourceMatch
{
    /// <summary>Whether the head of a speaker lies in the source, and the speaker, or another mention of the same entity, holds a head of it.</summary>
    public static bool IsRight(string text, QuoteAnnotation quote, AnnotatedArticle article, List<TextSpan> source)
    {
        if (quote.SpeakerSpan is not { } speaker)
            return false;
        List<TextSpan> heads = [.. source.SelectMany(s => HeadsOf(text, s))];
        TextSpan head = HeadsOf(text, speaker).FirstOrDefault(speaker);
        bool named = heads.Any(h => Overlaps(h, speaker))
            || (quote.Speaker is { } entity && article.EntityAt(entity).Mentions.Any(m => heads.Any(h => Overlaps(h, m.Span))));
        return named && source.Any(s => Overlaps(s, head));
    }

    /// <summary>Whether two spans share a character.</summary>
    public static bool Overlaps(TextSpan a, TextSpan b) => a.Start < b.End && b.Start < a.End;

    /// <summary>The head words of the parts of a noun phrase that commas and conjunctions separate.</summary>
    public static List<TextSpan> HeadsOf(string text, TextSpan phrase)
    {
        List<TextSpan> heads = [];
        foreach (Match part in Part().Matches(text.Substring(phrase.Start, phrase.Length)))
        {
            Match cut = Modifier().Match(part.Value);
            string noun = cut.Success ? part.Value[..cut.Index] : part.Value;
            MatchCollection found = Word().Matches(noun);
            int last = found.Count - 1;
            while (last > 0 && Suffix().IsMatch(found[last].Value))
                last--;
            if (last >= 0)
                heads.Add(new TextSpan(phrase.Start + part.Index + found[last].Index, found[last].Length));
        }
        if (heads.Count == 0 && Word().Matches(text.Substring(phrase.Start, phrase.Length)) is { Count: > 0 } words)
            heads.Add(new TextSpan(phrase.Start + words[^1].Index, words[^1].Length));
        return heads;
    }

    [GeneratedRegex(@"(?:(?!,|;|:|\(|\)|\s(?:and|or|&)\s|\s[\u2014\u2013-]+\s|\n).)+", RegexOptions.Singleline)]
    private static partial Regex Part();

    [GeneratedRegex(@"(?:(?<=\s)|^\s*)(?:who|whom|whose|that|which|of|for|from|in|at|with|to|on|by|about|against|among|including|as|into|like|near|under|over|after|before|inside|outside|within|without|behind|where|when|than|is|was|are|were|has|have|had|said|says)\b")]
    private static partial Regex Modifier();

    [GeneratedRegex(@"\w+(?:['\u2019]\w+)*(?:[.,]\d+)*")]
    private static partial Regex Word();

    [GeneratedRegex("^(?:jr|sr|ii|iii|iv|himself|herself|themselves|itself|[DR]|too|also)$", RegexOptions.IgnoreCase)]
    private static partial Regex Suffix();
}
