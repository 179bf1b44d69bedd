using TypedCorpus.Data;

namespace TypedCorpus.Extraction.Data;

/// <summary>A record of an article's data: of which kind it is, and which of that kind.</summary>
internal readonly record struct RecordPlace(RecordKind Kind, int Index, TextSpan Span)
{
    /// <summary>All records of an article, by beginning, kind and length, those of one kind in their order.</summary>
    public static IReadOnlyList<RecordPlace> All(ArticleFields article)
    {
        List<RecordPlace> places = [];
        foreach (RecordKind kind in RecordKinds.All)
        {
            int count = kind.Count(article);
            for (int i = 0; i < count; i++)
                places.Add(new RecordPlace(kind, i, kind.SpanAt(article, i)));
        }
        // The sort is stable: kinds come in the order of their table.
        return [.. places.OrderBy(static p => p.Span.Start).ThenBy(static p => Array.IndexOf(RecordKinds.All, p.Kind)).ThenBy(static p => p.Span.Length)];
    }
}
